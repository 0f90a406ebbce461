// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the parts of a run ended.
 *
 * @param summaries empty for a part that ended before it wrote one
 * @param hopExit the exit code of Hop's process
 */
record RunOutcome(List<Optional<RunSummary>> summaries, int hopExit) {

  static final int FAILED = 1;

  /** The exit codes from the best to the worst: done, held, partial, failed. */
  private static final List<Integer> BY_SEVERITY = List.of(0, 3, 2, FAILED);

  /** Copies the list. */
  RunOutcome {
    summaries = List.copyOf(summaries);
  }

  /**
   * The worst exit code; if Hop ended with an error, the run is not done whatever the parts say.
   */
  int exitCode() {
    int worst =
        summaries.stream()
            .map(summary -> summary.map(RunSummary::exitCode).orElse(FAILED))
            .max(Comparator.comparingInt(BY_SEVERITY::indexOf))
            .orElse(FAILED);
    return hopExit != 0 && worst == 0 ? FAILED : worst;
  }

  /** True when the summaries tell all that went wrong, so that nobody needs the log. */
  boolean isExplained() {
    boolean isComplete = summaries.stream().allMatch(Optional::isPresent);
    boolean namesErrors =
        summaries.stream().flatMap(Optional::stream).anyMatch(RunSummary::namesErrors);
    return isComplete && (hopExit == 0 || namesErrors);
  }
}
