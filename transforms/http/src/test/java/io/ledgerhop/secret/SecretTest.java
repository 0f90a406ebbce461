// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

  private final Secret secret = Secret.of("s3cr3t");

  @Test
  void printsStars() {
    assertThat(secret).hasToString("***");
    assertThat(secret.reveal()).isEqualTo("s3cr3t");
  }

  @Test
  void masksItselfInATextUnlessItIsTooShort() {
    assertThat(secret.maskedIn("password=s3cr3t;")).isEqualTo("password=***;");
    assertThat(Secret.of("a").maskedIn("a banana")).isEqualTo("a banana");
  }
}
