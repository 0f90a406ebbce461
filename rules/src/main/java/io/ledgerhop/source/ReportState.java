// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.source;

/** The state of an ordered report, including Amazon's processing states. */
public enum ReportState {
  /** The order may have been sent; Amazon's id is not known. */
  INTENDED,
  IN_QUEUE,
  IN_PROGRESS,
  /** The document can be downloaded from Amazon. */
  DONE,
  /** The report was cancelled, or there was no data. */
  CANCELLED,
  FATAL,
  /** The document is in the archive; no run has processed all its rows yet. */
  ARCHIVED,
  READ;

  /** True if a later run has to continue with it. */
  public boolean isOpen() {
    return switch (this) {
      case INTENDED, IN_QUEUE, IN_PROGRESS, DONE, ARCHIVED -> true;
      case CANCELLED, FATAL, READ -> false;
    };
  }
}
