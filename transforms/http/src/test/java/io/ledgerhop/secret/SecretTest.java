// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.masking.Masking;
import org.junit.jupiter.api.Test;

class SecretTest {

  private final Secret secret = Secret.of("s3cr3t");

  @Test
  void neverPrintsItself() {
    assertThat(secret).hasToString("***");
    assertThat(secret.reveal()).isEqualTo("s3cr3t");
  }

  /** Issue 8, point 8: code that creates a secret need not care about masking. */
  @Test
  void isMaskedFromTheMomentItIsMade() {
    Secret unused = Secret.of("only-made/in SecretTest");

    assertThat(Masking.masked("GET /?a=only-made%2Fin+SecretTest")).isEqualTo("GET /?a=***");
  }
}
