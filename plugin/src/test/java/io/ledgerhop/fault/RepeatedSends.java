// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ContentHash;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.simulators.intacct.company.ReplayAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The workload <i>idempotence</i>: each document of a settlement is sent many times under one
 * control id, without the look-ups of a run, and every second call breaks in another way.
 *
 * @param replay what the company answers to a control id that it knows
 * @param documents how many documents were sent
 * @param records how many of them the books have, each record counted
 */
record RepeatedSends(ReplayAnswer replay, int documents, int records, Tally tally) {

  /** How often each document is sent. */
  static final int TIMES = 40;

  private static final List<Mischance> BROKEN =
      List.of(
          Mischance.RESET_BEFORE,
          Mischance.RESET_AFTER,
          Mischance.STATUS_AFTER,
          Mischance.EMPTY_AFTER,
          Mischance.MISSING_AFTER,
          Mischance.LATE_COMMIT,
          Mischance.CUT_AFTER);

  static List<RepeatedSends> play(TrailDatabase unused) {
    return List.of(
            ReplayAnswer.DUPLICATE, ReplayAnswer.refusedAs("BL01001973"), ReplayAnswer.ORIGINAL)
        .stream()
        .map(replay -> play(replay, unused))
        .toList();
  }

  private static RepeatedSends play(ReplayAnswer replay, TrailDatabase unused) {
    SampleSettlement settlement =
        SampleSettlement.of(
            "90000000001", SampleSettlement.Shape.TWO_BILLED_SLICES, new SplittableRandom(7));
    Script.Company company = new Script.Company(Duration.ZERO, replay, Obstacle.NONE);
    Script script =
        new Script(
            7,
            TrailKind.SQLITE,
            List.of(settlement),
            incidents(settlement.plan().documents().size()),
            List.of(),
            company,
            Set.of(),
            false);
    try (Stage stage = new Stage(script, unused)) {
      send(stage, settlement.plan().documents());
      return new RepeatedSends(
          replay, settlement.plan().documents().size(), documents(stage), stage.tally);
    }
  }

  /** The first send of every second document breaks, and every second one of the others. */
  private static List<Incident> incidents(int documents) {
    List<Incident> incidents = new ArrayList<>();
    for (int nth = 1; nth <= documents; nth += 2) {
      incidents.add(broken(Step.FIRST_SEND, nth));
    }
    for (int nth = 1; nth <= documents * (TIMES - 1); nth += 2) {
      incidents.add(broken(Step.SECOND_SEND, nth));
    }
    return incidents;
  }

  private static Incident broken(Step step, int nth) {
    Mischance mischance = BROKEN.get(nth / 2 % BROKEN.size());
    int status = mischance == Mischance.STATUS_AFTER ? 524 : 0;
    String value =
        switch (mischance) {
          case LATE_COMMIT -> "40s";
          case CUT_AFTER -> "" + nth;
          default -> "";
        };
    return new Incident(1, step, nth, 1, mischance, status, value);
  }

  private static void send(Stage stage, List<Document> documents) {
    RunSteps steps = new RunSteps(stage, "run 1", stage.script.incidentsOf(1), () -> {});
    Ledger ledger = CompanyLedger.over(new DirectWire(stage, steps, 1), stage);
    for (Document document : documents) {
      ControlId id =
          ControlId.of(
              new Books("ledgerhop-demo", ""),
              document.key(),
              ContentHash.of(document),
              stage.clock.instant());
      for (int time = 0; time < TIMES; time++) {
        ledger.submit(document, id);
      }
      stage.clock.advance(Duration.ofMinutes(1));
      stage.intacct.carryOutDue();
    }
  }

  /** The entries that bills and adjustments make in the ledger are no documents. */
  private static int documents(Stage stage) {
    long journals =
        stage.intacct.journals().stream()
            .filter(journal -> journal.symbol().equals("AMZN"))
            .count();
    return (int) journals + stage.intacct.payables().size();
  }

  /** How the company answers a control id that it knows, for people. */
  String answer() {
    return replay.repeatsAnswer()
        ? "the first answer again"
        : replay.equals(ReplayAnswer.DUPLICATE)
            ? "a refusal that names the control id"
            : "a refusal like any other";
  }
}
