// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.ReplayAnswer;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Issue 8, point 21: every fault of the command line, observed through HTTP. */
@Timeout(60)
class FaultsOfTheCommandLineTest {

  @Test
  void answersAWriteWithAStatusBeforeAndAfterItsWork() {
    try (IntacctSimulator simulator = started("503-before@1", "502-after@2")) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

      assertThat(wire.send(journal(1)).statusCode()).isEqualTo(503);
      assertThat(simulator.journals()).isEmpty();
      assertThat(wire.post("find-journal.xml")).contains("count=\"0\"");
      assertThat(wire.send(journal(1)).statusCode()).isEqualTo(502);
      assertThat(simulator.journals()).hasSize(1);
      assertThat(wire.send(journal(2)).body()).contains("<RECORDNO>4</RECORDNO>");
    }
  }

  @Test
  void closesTheConnectionBeforeAndAfterTheWork() {
    try (IntacctSimulator simulator = started("reset-before@1", "reset-after@2")) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

      assertThatThrownBy(() -> wire.send(journal(1))).isInstanceOf(UncheckedIOException.class);
      assertThat(simulator.journals()).isEmpty();
      assertThatThrownBy(() -> wire.send(journal(1))).isInstanceOf(UncheckedIOException.class);
      assertThat(simulator.journals()).hasSize(1);
    }
  }

  @Test
  void appliesToTheCallsOfAFunctionAndOfARange() {
    try (IntacctSimulator simulator = started("429-before=7s@2-3:query", "500-before@6:*")) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      List<Integer> answers = new ArrayList<>();
      for (int call = 2; call <= 6; call++) {
        answers.add(wire.send(Wire.text("find-journal.xml")).statusCode());
      }

      assertThat(answers).containsExactly(200, 429, 429, 200, 500);
    }
  }

  @Test
  void saysHowLongToWaitAtTheRateLimit() {
    try (IntacctSimulator simulator = started("429-before=7s@1")) {
      HttpResponse<String> answer =
          new Wire(simulator.endpoint()).signIn("login.xml").send(journal(1));

      assertThat(answer.headers().firstValue("Retry-After")).contains("7");
      assertThat(answer.body()).contains("GW-0010");
    }
  }

  @Test
  void waitsBeforeOrAfterTheWork() {
    try (IntacctSimulator simulator = started("delay-before=150ms@1", "delay-after=150ms@2")) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      long start = System.nanoTime();

      assertThat(wire.send(journal(1)).body()).contains("<RECORDNO>");
      assertThat(wire.send(journal(2)).body()).contains("<RECORDNO>");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(290));
    }
  }

  @Test
  void damagesTheAnswerOrRefusesTheCall() {
    try (IntacctSimulator simulator =
        started(
            "cut-after@1",
            "maintenance-before@2",
            "refused=BL04002055@3",
            "session-ended@4",
            "503-before@each:AMZ-9")) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");

      assertThat(wire.send(journal(1)).body()).doesNotContain("</response>");
      assertThat(wire.send(journal(2)).body()).contains("Temporarily Off-line");
      assertThat(wire.send(journal(2)).body()).contains("<errorno>BL04002055</errorno>");
      assertThat(wire.send(journal(2)).body()).contains("Invalid session.");
      assertThat(simulator.journals()).hasSize(1);
      wire.signIn("login.xml");
      assertThat(wire.send(journal(9)).statusCode()).isEqualTo(503);
      assertThat(wire.send(journal(9)).statusCode()).isEqualTo(503);
    }
  }

  @Test
  void appliesToTheSameCallsWithTheSameSeed() {
    List<Integer> first = statusOfTwenty("503-before@30%");

    assertThat(first).contains(200, 503);
    assertThat(statusOfTwenty("503-before@30%")).isEqualTo(first);
  }

  @Test
  void findsAJournalOnlyAfterADelayButRefusesItsControlIdAtOnce() {
    MovableClock clock = new MovableClock();
    IntacctSettings late = IntacctSettings.demonstration().withVisibleAfter(Duration.ofSeconds(20));
    try (IntacctSimulator simulator = new IntacctSimulator(clock, late).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      wire.send(journal(1));

      assertThat(wire.post("find-journal.xml")).contains("count=\"0\"");
      assertThat(wire.send(journal(1)).body()).contains("SIM-DUPLICATE-CONTROLID");
      clock.move(Duration.ofMillis(19_999));
      assertThat(wire.post("find-journal.xml")).contains("count=\"0\"");
      clock.move(Duration.ofMillis(1));
      assertThat(wire.post("find-journal.xml")).contains("count=\"1\"");
    }
  }

  @Test
  void answersARepeatedControlIdAsConfigured() {
    String invented =
        secondAnswer(IntacctSettings.demonstration().withReplay(ReplayAnswer.refusedAs("XY-1")));
    String original =
        secondAnswer(IntacctSettings.demonstration().withReplay(ReplayAnswer.ORIGINAL));

    assertThat(invented)
        .contains("<errorno>XY-1</errorno>", "There was an error processing the request.")
        .doesNotContain("executed before");
    assertThat(original).contains("<status>success</status>", "<RECORDNO>1</RECORDNO>");
    assertThat(original).doesNotContain("errorno");
  }

  private static String secondAnswer(IntacctSettings settings) {
    try (IntacctSimulator simulator = new IntacctSimulator(new MovableClock(), settings).start(0)) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      wire.send(journal(1));
      String second = wire.send(journal(1)).body();
      assertThat(simulator.journals()).hasSize(1);
      return second;
    }
  }

  private static List<Integer> statusOfTwenty(String fault) {
    try (IntacctSimulator simulator = started(fault, "visible-after=1s", "replay=original")) {
      Wire wire = new Wire(simulator.endpoint()).signIn("login.xml");
      List<Integer> answers = new ArrayList<>();
      for (int call = 0; call < 20; call++) {
        answers.add(wire.send(journal(call)).statusCode());
      }
      return answers;
    }
  }

  /** The journal under another control id. */
  private static String journal(int number) {
    return Wire.text("journal.xml").replace("AMZ-1\"", "AMZ-" + number + "\"");
  }

  private static IntacctSimulator started(String... faults) {
    List<String> args = new ArrayList<>(List.of("--port", "0", "--seed", "42"));
    for (String fault : faults) {
      args.addAll(List.of("--fault", fault));
    }
    return IntacctMain.start(args);
  }
}
