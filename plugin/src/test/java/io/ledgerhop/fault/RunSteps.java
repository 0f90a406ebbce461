// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.store.database.TrailProblem;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The steps of one run, and what happens at them. */
final class RunSteps {

  /** The lease of a run, as in the plugin. */
  static final Duration LEASE_TIME = Duration.ofMinutes(15);

  private final Stage stage;
  private final String run;
  private final List<Incident> incidents;
  private final Runnable otherRun;
  private final Map<Step, Integer> reached = new EnumMap<>(Step.class);
  private boolean killed;

  /**
   * @param incidents of this run
   * @param otherRun plays a whole run of another process
   */
  RunSteps(Stage stage, String run, List<Incident> incidents, Runnable otherRun) {
    this.stage = stage;
    this.run = run;
    this.incidents = incidents;
    this.otherRun = otherRun;
  }

  String run() {
    return run;
  }

  void log(String event) {
    stage.log.add(run, event);
  }

  /**
   * Does the work of a step, and lets happen what happens there.
   *
   * @param what the step in words, for the log
   * @param work receives what happens while the ledger works
   */
  <T> T at(Step step, String what, Function<Optional<Incident>, T> work) {
    if (killed) {
      throw new ProcessKilled();
    }
    Optional<Incident> incident = next(step);
    incident.ifPresent(met -> meets(step, met));
    log(step + ", " + what);
    incident.ifPresent(met -> before(met.mischance()));
    T result = work.apply(incident);
    incident.ifPresent(met -> after(met.mischance()));
    return result;
  }

  private Optional<Incident> next(Step step) {
    int occasion = reached.merge(step, 1, Integer::sum);
    return incidents.stream()
        .filter(incident -> incident.step() == step)
        .filter(
            incident -> occasion >= incident.nth() && occasion < incident.nth() + incident.times())
        .findFirst();
  }

  private void meets(Step step, Incident incident) {
    stage.tally.met(new Tally.Met(stage.script.trail(), step, incident.mischance()));
    log("meets " + incident);
  }

  private void before(Mischance mischance) {
    switch (mischance) {
      case CRASH_BEFORE -> kill();
      case STORE_FAILS_BEFORE -> failStore();
      case OTHER_RUN -> otherRun.run();
      case STALL -> {
        stage.clock.advance(LEASE_TIME.plusMinutes(1));
        otherRun.run();
      }
      default -> {
        // The ledger's faults happen while it works, the others after the step.
      }
    }
  }

  private void after(Mischance mischance) {
    if (mischance == Mischance.CRASH_AFTER) {
      kill();
    }
    if (mischance == Mischance.STORE_FAILS_AFTER) {
      failStore();
    }
  }

  private void kill() {
    killed = true;
    stage.deadRuns.add(run);
    stage.tally.count(Tally.Count.KILLED_RUNS);
    log("is killed");
    throw new ProcessKilled();
  }

  private static void failStore() {
    throw new ConnectorException(TrailProblem.FULL.at("the trail", "the simulated disk is full"));
  }
}
