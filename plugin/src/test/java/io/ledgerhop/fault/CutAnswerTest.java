// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.simulators.intacct.company.ReplayAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** F2: an answer that is cut at any byte is never taken for a refusal. */
class CutAnswerTest {

  /** Longer than the whole answer. */
  private static final int BYTES_MAX = 1_200;

  @Test
  void neverTakesACutAnswerForARefusal() {
    List<Incident> cuts =
        IntStream.rangeClosed(0, BYTES_MAX)
            .mapToObj(
                bytes ->
                    new Incident(
                        1, Step.FIRST_SEND, bytes + 1, 1, Mischance.CUT_AFTER, 0, "" + bytes))
            .toList();
    try (TrailServer server = TrailServer.of(TrailKind.SQLITE);
        TrailDatabase unused = server.open(TrailKind.SQLITE);
        Stage stage = new Stage(script(cuts), unused)) {
      RunSteps steps = new RunSteps(stage, "run 1", cuts, () -> {});
      Ledger ledger = CompanyLedger.over(new DirectWire(stage, steps, 1), stage);
      List<String> outcomes = new ArrayList<>();
      for (int bytes = 0; bytes <= BYTES_MAX; bytes++) {
        Submission submission =
            ledger.submit(journal(bytes), new ControlId("LH-cut-at-byte-" + bytes));
        outcomes.add(submission.getClass().getSimpleName());
      }

      assertThat(stage.intacct.journals()).hasSize(BYTES_MAX + 1);
      assertThat(outcomes).containsOnly("Unknown", "Posted");
      int whole = outcomes.indexOf("Posted");
      assertThat(whole).isBetween(700, BYTES_MAX);
      assertThat(outcomes.subList(whole, outcomes.size())).containsOnly("Posted");
    }
  }

  private static Script script(List<Incident> cuts) {
    return new Script(
        1,
        TrailKind.SQLITE,
        List.of(),
        cuts,
        List.of(),
        new Script.Company(Duration.ZERO, ReplayAnswer.DUPLICATE, Obstacle.NONE),
        Set.of(),
        false);
  }

  private static Document journal(int number) {
    return SampleSettlement.of(
            "" + (90_000_000_000L + number),
            SampleSettlement.Shape.JOURNAL,
            new SplittableRandom(number))
        .plan()
        .documents()
        .get(0);
  }
}
