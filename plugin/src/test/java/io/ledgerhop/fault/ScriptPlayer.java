// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.simulators.intacct.IntacctSimulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays the script of a seed from the first run to the books that are left. */
final class ScriptPlayer {

  private static final String ACCOUNT = "4000";

  private final Script script;
  private final Stage stage;
  private final TrailDatabase trails;
  private final List<String> faults = new ArrayList<>();

  /**
   * The result of a simulation.
   *
   * @param log the same for each play of a seed
   * @param faults what is wrong in the end, in sentences; empty if nothing is
   */
  record Played(Script script, String log, List<String> faults, Tally tally) {}

  private ScriptPlayer(Stage stage) {
    this.script = stage.script;
    this.stage = stage;
    this.trails = stage.trails;
  }

  /**
   * Plays a script.
   *
   * @param trails a trail that nobody else uses meanwhile; its content is lost
   */
  static Played play(Script script, TrailDatabase trails) {
    try (Stage stage = new Stage(script, trails)) {
      return new ScriptPlayer(stage).played();
    }
  }

  private Played played() {
    trails.lose();
    stage.tally.count(Tally.Count.SCRIPTS);
    if (script.trail() == TrailKind.SQLITE) {
      stage.tally.count(Tally.Count.SCRIPTS_ON_SQLITE);
    }
    boolean isFinished = false;
    int run = 1;
    while (!isFinished && run <= Script.RUNS_MAX) {
      setObstacle(run);
      boolean isLast = run == Script.RUNS_MAX;
      Gap gap = isLast ? Gap.NONE : script.gaps().get(run - 1);
      Optional<TrailCopy> before =
          gap.copiesBefore() ? Optional.of(trails.copy()) : Optional.empty();
      RunResult result = play(run);
      faults.addAll(result.faults());
      isFinished = result.isClean() && (isLast || nothingFollows(run));
      if (!isFinished) {
        pass(gap, before);
      }
      run++;
    }
    stage.judgeUnclearCalls();
    faults.addAll(stage.rules.broken());
    faults.addAll(new BooksCheck(stage).faults());
    checkThatNothingIsLeftToDo(run);
    return new Played(script, script + stage.log.text(), List.copyOf(faults), stage.tally);
  }

  private RunResult play(int run) {
    stage.tally.count(Tally.Count.RUNS);
    RunPlayer other = RunPlayer.second(stage, run);
    boolean hasPlan = !script.withoutPlan().contains(run);
    return RunPlayer.of(stage, run, script.incidentsOf(run), other::play).play(hasPlan);
  }

  private boolean nothingFollows(int run) {
    return script.incidents().stream().noneMatch(incident -> incident.run() > run)
        && (run >= script.company().obstacle().until());
  }

  private void pass(Gap gap, Optional<TrailCopy> before) {
    stage.log.add("between", gap.toString());
    stage.clock.advance(gap.time());
    Optional<TrailCopy> inside = stage.takeCopyFromInside().or(() -> before);
    switch (gap.fate()) {
      case KEPT -> {
        return;
      }
      case LOST -> {
        stage.tally.count(Tally.Count.TRAILS_LOST);
        trails.lose();
      }
      case RESTORED -> restore(before.orElseThrow());
      case RESTORED_FROM_INSIDE -> restore(inside.orElseThrow());
    }
  }

  private void restore(TrailCopy copy) {
    stage.tally.count(Tally.Count.TRAILS_RESTORED);
    trails.restore(copy);
  }

  private void setObstacle(int run) {
    Obstacle obstacle = script.company().obstacle();
    boolean isMet = obstacle.isMetBy(run);
    IntacctSimulator intacct = stage.intacct;
    switch (obstacle.kind()) {
      case INACTIVE_ACCOUNT ->
          intacct
              .master()
              .put(
                  "GLACCOUNT",
                  Map.of("ACCOUNTNO", ACCOUNT, "STATUS", isMet ? "inactive" : "active"));
      case CLOSED_BOOKS -> {
        if (isMet || run == obstacle.until()) {
          intacct.closePeriod(
              isMet ? SampleSettlement.LAST_DAY : SampleSettlement.LAST_DAY.minusYears(1));
        }
      }
      case NONE -> {
        return;
      }
    }
  }

  /** One run more enters nothing. */
  private void checkThatNothingIsLeftToDo(int run) {
    int records = stage.records();
    RunResult idle = RunPlayer.of(stage, run, List.of(), () -> {}).play(true);
    if (!idle.isClean() || stage.records() != records) {
      faults.add("one run more is not idle: " + idle);
    }
  }
}
