// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

/** Amazon: Reports API 2021-06-30, Report.processingStatus. */
public enum ProcessingStatus {
  IN_QUEUE,
  IN_PROGRESS,
  DONE,
  /** Cancelled by request, or because there was nothing to report. */
  CANCELLED,
  /** Failed; may still have a document that says why. */
  FATAL
}
