// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.store.JdbcTrail;
import java.util.ArrayList;
import java.util.List;

/** Plays one run: the real client, poster and trail, with what its script lets happen. */
final class RunPlayer {

  /** The number of a second run is that of the first and this. */
  private static final int SECOND = 100;

  private final Stage stage;
  private final int number;
  private final RunSteps steps;
  private final DirectWire wire;
  private final Trail trail;

  private RunPlayer(Stage stage, int number, RunSteps steps, JdbcTrail trail) {
    this.stage = stage;
    this.number = number;
    this.steps = steps;
    this.wire = new DirectWire(stage, steps, number);
    JdbcTrail own = stage.script.tellsDead() ? trail.reclaiming(stage.deadRuns::contains) : trail;
    this.trail = new FaultyTrail(own, steps, stage, this::moving);
  }

  /**
   * A run of a script.
   *
   * @param otherRun plays a second run while this one works
   */
  static RunPlayer of(Stage stage, int number, List<Incident> incidents, Runnable otherRun) {
    RunSteps steps = new RunSteps(stage, "run " + number, incidents, otherRun);
    return new RunPlayer(stage, number, steps, stage.trails.first());
  }

  /** A second run, of another process, which meets nothing but the first one. */
  static RunPlayer second(Stage stage, int number) {
    RunSteps steps = new RunSteps(stage, "second run " + number, List.of(), () -> {});
    return new RunPlayer(stage, SECOND + number, steps, stage.trails.second());
  }

  /** Plays a second run; what it may not do shows in the books. */
  void play() {
    stage.tally.count(Tally.Count.SECOND_RUNS);
    play(true);
  }

  /**
   * Plays the run.
   *
   * @param hasPlan false if the source yields no settlement this time
   */
  RunResult play(boolean hasPlan) {
    List<Receipt> receipts = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    boolean isWhole = hasPlan;
    try {
      Poster poster = poster();
      if (hasPlan) {
        for (SampleSettlement settlement : stage.script.settlements()) {
          List<Receipt> posted = poster.post(settlement.plan());
          faults.addAll(missing(settlement, posted));
          receipts.addAll(posted);
        }
      }
      receipts.addAll(poster.finishInterrupted());
    } catch (ConnectorException e) {
      faults.addAll(unhelpful(e.problem()));
      steps.log("ends: " + e.problem().message());
      isWhole = false;
    } catch (ProcessKilled killed) {
      isWhole = false;
    }
    receipts.forEach(receipt -> note(receipt, faults));
    boolean isClean = isWhole && receipts.stream().allMatch(one -> one.code().isEmpty());
    steps.log(isClean ? "has ended clean" : "has ended, and leaves something");
    return new RunResult(isClean, faults);
  }

  private Poster poster() {
    Run run = new Run(steps.run(), stage.clock, RunSteps.LEASE_TIME);
    return new Poster(CompanyLedger.over(wire, stage), trail, run, wire);
  }

  /** The numbers of documents tell how a call without an answer was resolved. */
  private void moving(TrailMove move) {
    if (move.to() == PostingState.POSTED || move.to() == PostingState.UNKNOWN) {
      stage.copyInside(number);
    }
    String document = stage.number(move.key());
    if (move.to() == PostingState.REJECTED) {
      stage.rules.rejects(steps.run(), document);
    }
    if (move.to() == PostingState.POSTED) {
      stage.resolved(document, number, wire.hasConfirmed(document));
    }
  }

  private void note(Receipt receipt, List<String> faults) {
    String document = receipt.document().map(Document::number).orElse("settlement");
    steps.log(
        document + " is " + receipt.status() + " " + receipt.recordNo() + " " + receipt.code());
    if (receipt.status() == ReceiptStatus.SKIPPED) {
      stage.tally.count(Tally.Count.SKIPPED_DOCUMENTS);
    }
    if (receipt.status() == ReceiptStatus.HELD) {
      stage.tally.count(Tally.Count.HOLDS);
    }
    if (!receipt.code().isEmpty() && receipt.message().lines().anyMatch(line -> !isHelpful(line))) {
      faults.add("a receipt does not say what to do: " + receipt.message());
    }
  }

  /** A document without a receipt needs one of its settlement that says why. */
  private static List<String> missing(SampleSettlement settlement, List<Receipt> receipts) {
    boolean isExplained = receipts.stream().anyMatch(receipt -> !receipt.code().isEmpty());
    return settlement.plan().documents().stream()
        .filter(
            document ->
                !isExplained
                    && receipts.stream()
                        .flatMap(receipt -> receipt.document().stream())
                        .noneMatch(known -> known.key().equals(document.key())))
        .map(document -> "there is no receipt for " + document.number())
        .toList();
  }

  private static List<String> unhelpful(Problem problem) {
    return problem.remedy().isBlank()
        ? List.of("a run ended without a remedy: " + problem.message())
        : List.of();
  }

  /** Place, fact and remedy. */
  private static boolean isHelpful(String message) {
    return message.contains(": ") && message.length() > 40;
  }
}
