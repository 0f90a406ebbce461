// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.amazon.api.report.ReportRequest;

/**
 * A report that a user wants.
 *
 * @param request with the period of this run
 * @param period the period as the user wrote it, as in <i>-1d/0d</i>; orders of other runs with the
 *     same words are of one series; empty if nothing was written
 */
public record WantedReport(ReportRequest request, String period) {

  /** What the trail knows it by; equal for equal requests. */
  String text() {
    return OrderText.write(this);
  }
}
