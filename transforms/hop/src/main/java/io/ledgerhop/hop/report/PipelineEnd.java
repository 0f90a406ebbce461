// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static io.ledgerhop.hop.report.ReportProblem.PIPELINE_FAILED;

import java.util.List;
import org.apache.hop.core.Result;

/**
 * How the pipeline ended as the workflow sees it, on every engine and whatever its transforms
 * wrote.
 *
 * @param isFailed whether it failed, did not start or was stopped
 * @param errors what the log tells of it; empty unless it failed
 */
record PipelineEnd(boolean isFailed, List<String> errors) {

  /** Copies the list. */
  PipelineEnd {
    errors = List.copyOf(errors);
  }

  /**
   * @param previous the result of the action before
   * @param logged the errors in the log of the workflow
   */
  static PipelineEnd of(String place, Result previous, List<String> logged) {
    boolean failed = !previous.getResult() || previous.getNrErrors() > 0 || previous.isStopped();
    if (!failed) {
      return new PipelineEnd(false, List.of());
    }
    return new PipelineEnd(
        true,
        logged.isEmpty()
            ? List.of(PIPELINE_FAILED.at(place, previous.getNrErrors()).message())
            : logged);
  }
}
