// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.fault.FaultSpec;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Faults after which the answer does not say what is in the books. */
@Timeout(60)
class UnclearAnswersTest {

  private final MovableClock clock = new MovableClock();
  private final IntacctSimulator simulator =
      new IntacctSimulator(clock, IntacctSettings.demonstration(), new Random(1)).start(0);
  private final Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void sendsSoManyBytesOfTheAnswer() {
    plan("cut-after=9@1");

    assertThat(wire.post("journal.xml")).isEqualTo("<?xml ver");
    assertThat(simulator.journals()).hasSize(1);
  }

  @Test
  void sendsAnEmptyBodyOrAPageAfterTheWork() {
    plan("empty-after@1:create");
    plan("page-after@1:query");

    assertThat(wire.post("journal.xml")).isEmpty();
    assertThat(simulator.journals()).hasSize(1);
    assertThat(wire.post("find-journal.xml")).startsWith("<html>");
  }

  /** As the service answers when one of several records of a function fails. */
  @Test
  void saysThatAFunctionFailedAndNamesWhatItHasWritten() {
    plan("partial-after=BL01001973@1");

    assertThat(wire.post("journal.xml"))
        .contains("<status>failure</status>", "<RECORDNO>1</RECORDNO>", "BL01001973");
    assertThat(simulator.journals()).hasSize(1);
  }

  @Test
  void removesTheResultOrPutsItBehindThatOfAnotherCall() {
    plan("missing-after@1:create");
    plan("shuffled-after@1:query");

    assertThat(wire.post("journal.xml")).contains("<operation>").doesNotContain("<result>");
    assertThat(wire.post("find-journal.xml"))
        .containsSubsequence("of-another-call", "<GLBATCH>", "<RECORDNO>1</RECORDNO>");
  }

  @Test
  void abortsAFunctionWithoutDoingAnything() {
    plan("aborted=XL03000009@1");

    assertThat(wire.post("journal.xml")).contains("<status>aborted</status>", "XL03000009");
    assertThat(simulator.journals()).isEmpty();
    assertThat(wire.post("journal.xml")).contains("<RECORDNO>1</RECORDNO>");
  }

  @Test
  void carriesOutACallAfterItsClientHasGivenUp() {
    plan("late-commit=2m@1");

    assertThatThrownBy(() -> wire.post("journal.xml")).isInstanceOf(UncheckedIOException.class);
    clock.move(Duration.ofSeconds(119));
    assertThat(wire.post("find-journal.xml")).contains("count=\"0\"");
    clock.move(Duration.ofSeconds(1));
    assertThat(wire.post("find-journal.xml")).contains("count=\"1\"");
    assertThat(wire.post("journal.xml")).contains("SIM-DUPLICATE-CONTROLID");
  }

  @Test
  void doesNotCarryOutALateCallThatWasSentAgainMeanwhile() {
    plan("late-commit=2m@1");
    assertThatThrownBy(() -> wire.post("journal.xml")).isInstanceOf(UncheckedIOException.class);

    assertThat(wire.post("journal.xml")).contains("<RECORDNO>1</RECORDNO>");
    clock.move(Duration.ofMinutes(2));
    simulator.carryOutDue();
    assertThat(simulator.journals()).hasSize(1);
  }

  private void plan(String fault) {
    FaultSpec spec = FaultSpec.parse(fault, new Random(1));
    simulator.faults().at(spec.occasions()).meets(spec);
  }
}
