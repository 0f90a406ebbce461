// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import static java.util.stream.Collectors.joining;

import io.ledgerhop.simulators.intacct.company.ReplayAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Everything that happens in one simulation; {@link ScriptWriter} makes it from the seed alone.
 *
 * @param incidents in the order in which they are looked for
 * @param gaps one after each run but the last
 * @param withoutPlan runs in which the source yields no settlement, so that they only finish what
 *     was interrupted
 * @param tellsDead whether a run can find out that the holder of a lease has died
 */
record Script(
    long seed,
    TrailKind trail,
    List<SampleSettlement> settlements,
    List<Incident> incidents,
    List<Gap> gaps,
    Company company,
    Set<Integer> withoutPlan,
    boolean tellsDead) {

  /** The first run and three more; the last one meets nothing. */
  static final int RUNS_MAX = 4;

  /**
   * The habits of the company.
   *
   * @param visibleAfter how long a record stays hidden from look-ups
   * @param replay the answer to a control id that was used before
   */
  record Company(Duration visibleAfter, ReplayAnswer replay, Obstacle obstacle) {}

  List<Incident> incidentsOf(int run) {
    return incidents.stream().filter(incident -> incident.run() == run).toList();
  }

  /** The script in words. */
  @Override
  public String toString() {
    return """
        seed %d: %s
        settlements: %s
        company: visible after %d s, a known control id is answered with %s, obstacle %s
        incidents: %s
        gaps: %s
        runs without a plan: %s; dead runs are %s
        """
        .formatted(
            seed,
            trail,
            settlements.stream().map(one -> one.shape().name()).collect(joining(", ")),
            company.visibleAfter().toSeconds(),
            company.replay().repeatsAnswer() ? "the first answer" : company.replay().errorno(),
            company.obstacle(),
            incidents.stream().map(Incident::toString).collect(joining("; ")),
            gaps.stream().map(Gap::toString).collect(joining("; ")),
            withoutPlan,
            tellsDead ? "known" : "not known");
  }
}
