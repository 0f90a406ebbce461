// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import java.time.Instant;

/**
 * A settlement report that Amazon lists.
 *
 * @param status its processing status, as Amazon writes it
 * @param documentId empty if there is nothing to download
 * @param created when Amazon created it
 */
public record ListedReport(String reportId, String status, String documentId, Instant created) {

  private static final String IN_QUEUE = "IN_QUEUE";
  private static final String IN_PROGRESS = "IN_PROGRESS";
  private static final String CANCELLED = "CANCELLED";
  private static final String FATAL = "FATAL";

  /** Whether its document can be downloaded; even a FATAL report may have one. */
  boolean isReady() {
    return !documentId.isEmpty() && !isPending() && !status.equals(FATAL);
  }

  /** Whether Amazon is still creating it. */
  boolean isPending() {
    return status.equals(IN_QUEUE) || status.equals(IN_PROGRESS);
  }

  /** Whether Amazon failed to create it; a cancelled one had no data. */
  boolean isLost() {
    return !isPending() && !isReady() && !status.equals(CANCELLED);
  }
}
