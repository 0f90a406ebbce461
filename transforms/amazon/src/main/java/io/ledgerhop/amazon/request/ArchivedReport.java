// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.source.ReportOrder;
import java.util.Optional;

/**
 * A report whose document is in the archive, or the reason why it is not.
 *
 * @param contentType Content-Type of the document at Amazon's storage; empty if none
 * @param problem empty if the document is there
 */
public record ArchivedReport(ReportOrder order, String contentType, Optional<Problem> problem) {

  static ArchivedReport of(ReportOrder order, String contentType) {
    return new ArchivedReport(order, contentType, Optional.empty());
  }

  /** A failed report. A failure that concerns the whole account is thrown again instead. */
  static ArchivedReport failed(ReportOrder order, ConnectorException failure) {
    ProblemCode code = failure.problem().code();
    if (code instanceof RequestProblem || code instanceof ApiProblem) {
      return new ArchivedReport(order, "", Optional.of(failure.problem()));
    }
    throw failure;
  }
}
