// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.posting.report.ExitCode;
import io.ledgerhop.problem.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a run ended, from what the workflow, the report and the trail say together.
 *
 * @param errors what failed; empty if the run came to its end
 * @param findings settlements that wait for somebody, although no transform holds them
 */
record RunEnd(ExitCode code, List<String> errors, List<Problem> findings) {

  /** Copies the lists. */
  RunEnd {
    errors = List.copyOf(errors);
    findings = List.copyOf(findings);
  }

  /**
   * The worst of what is known.
   *
   * @param reported what the run itself has written
   * @param missing what is missing in the report folder
   */
  static RunEnd of(
      PipelineEnd pipeline, WrittenRun reported, List<Problem> missing, TrailEnd trail) {
    Set<String> errors = new LinkedHashSet<>(reported.errors());
    errors.addAll(pipeline.errors());
    missing.forEach(problem -> errors.add(problem.message()));
    trail.unclear().forEach(problem -> errors.add(problem.message()));
    boolean hasFailed =
        !errors.isEmpty()
            || reported.code() == ExitCode.FAILED
            || reported.code() == ExitCode.PARTIAL;
    boolean isHeld = reported.code() == ExitCode.HELD || !trail.unfinished().isEmpty();
    if (hasFailed) {
      boolean isEntered =
          trail.isAnythingEntered()
              || reported.isAnythingEntered()
              || reported.code() == ExitCode.PARTIAL;
      return new RunEnd(
          isEntered ? ExitCode.PARTIAL : ExitCode.FAILED, List.copyOf(errors), trail.unfinished());
    }
    return new RunEnd(isHeld ? ExitCode.HELD : ExitCode.DONE, List.of(), trail.unfinished());
  }

  RunFacts.State state() {
    return errors.isEmpty() ? RunFacts.State.DONE : RunFacts.State.FAILED;
  }
}
