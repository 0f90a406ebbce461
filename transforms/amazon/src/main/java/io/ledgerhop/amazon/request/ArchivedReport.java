// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.source.ReportOrder;
import java.util.Optional;

/**
 * A report whose document is in the archive, or the reason why it is not.
 *
 * @param contentType what Amazon's store said about the document; empty if it said nothing
 * @param problem empty if the document is there
 */
public record ArchivedReport(ReportOrder order, String contentType, Optional<Problem> problem) {

  static ArchivedReport of(ReportOrder order, String contentType) {
    return new ArchivedReport(order, contentType, Optional.empty());
  }

  static ArchivedReport failed(ReportOrder order, Problem problem) {
    return new ArchivedReport(order, "", Optional.of(problem));
  }
}
