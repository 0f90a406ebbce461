// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.amazon.api.report.ReportRequest;

/**
 * A report that a user wants.
 *
 * @param request with the period of this run
 * @param period the period as the user wrote it, as in <i>-1d/0d</i>; orders of other runs with the
 *     same text belong to one series; empty if nothing was written
 */
public record WantedReport(ReportRequest request, String period) {

  /** Its key in the trail; equal for equal requests. */
  String text() {
    return OrderText.write(this);
  }
}
