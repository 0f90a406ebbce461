// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunNameTest {

  /** No system assigns such a high process id. */
  private static final String KILLED =
      "process 99999999999 since 2026-11-10T05:00:00Z on here, run a";

  @Test
  void recognisesThatThisProcessIsAlive() {
    assertThat(RunName.isDead(RunName.of("here", "b"), "here")).isFalse();
  }

  @Test
  void recognisesThatAProcessHasEnded() {
    assertThat(RunName.isDead(KILLED, "here")).isTrue();
  }

  @Test
  void recognisesAReusedProcessId() {
    String earlier =
        RunName.of("here", "b").replaceFirst("since \\S+", "since 2001-01-01T00:00:00Z");

    assertThat(RunName.isDead(earlier, "here")).isTrue();
  }

  @Test
  void assumesThatARunOnAnotherMachineIsAlive() {
    assertThat(RunName.isDead(KILLED, "there")).isFalse();
    assertThat(RunName.isDead("somebody", "here")).isFalse();
  }
}
