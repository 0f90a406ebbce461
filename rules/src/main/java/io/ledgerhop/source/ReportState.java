// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.source;

/** How far an ordered report is; the middle ones are Amazon's processing states. */
public enum ReportState {
  /** The order may have left; Amazon's id is not known. */
  INTENDED,
  IN_QUEUE,
  IN_PROGRESS,
  /** The document waits at Amazon. */
  DONE,
  /** Cancelled by somebody, or there was no data. */
  CANCELLED,
  FATAL,
  /** The document is in the archive; its rows have not gone through a whole run yet. */
  ARCHIVED,
  READ;

  /** Whether a later run has to go on with it. */
  public boolean isOpen() {
    return switch (this) {
      case INTENDED, IN_QUEUE, IN_PROGRESS, DONE, ARCHIVED -> true;
      case CANCELLED, FATAL, READ -> false;
    };
  }
}
