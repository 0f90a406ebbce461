// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

/** F71: an operator reads why a file was not written, not the name of an exception. */
class CauseTextTest {

  @Test
  void addsWhatTheInnermostCauseSays() {
    IOException full = new IOException("No space left on device");
    IOException file = new IOException("Could not write to \"file:///out/run.json\".", full);

    assertThat(CauseText.of(new IllegalStateException("writing failed", file)))
        .isEqualTo("writing failed: No space left on device");
    assertThat(CauseText.of(file))
        .isEqualTo("Could not write to \"file:///out/run.json\": No space left on device");
  }

  @Test
  void saysNothingTwice() {
    IOException full = new IOException("No space left on device");

    assertThat(CauseText.of(full)).isEqualTo("No space left on device");
    assertThat(CauseText.of(new IOException(full))).isEqualTo("No space left on device");
  }

  /** Java's own exceptions about files and hosts have only the name as their message. */
  @Test
  void namesTheKindOfAnExceptionThatHoldsOnlyAName() {
    assertThat(CauseText.of(new UnknownHostException("sellingpartnerapi.example")))
        .isEqualTo("unknown host: sellingpartnerapi.example");
    assertThat(CauseText.of(new IOException())).isEqualTo("io");
    assertThat(CauseText.of(new OutOfMemoryError("Java heap space"))).isEqualTo("Java heap space");
  }

  /** Java: sun.security.validator.PKIXValidator, about a certificate. */
  @Test
  void leavesOutTheClassesBetweenTheFacts() {
    String java =
        "PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException:"
            + " unable to find valid certification path to requested target";

    assertThat(CauseText.of(new IOException(java)))
        .isEqualTo(
            "PKIX path building failed: unable to find valid certification path to requested"
                + " target");
  }

  @Test
  void takesTheFirstLineOnly() {
    assertThat(CauseText.of(new IOException("\n the disk is full \n\tat somewhere")))
        .isEqualTo("the disk is full");
  }
}
