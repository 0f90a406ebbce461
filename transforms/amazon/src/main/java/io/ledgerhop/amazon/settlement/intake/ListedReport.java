// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import java.time.Instant;

/**
 * A settlement report that Amazon lists.
 *
 * @param status how far it is, in Amazon's word
 * @param documentId empty if there is nothing to download
 * @param created when Amazon made it
 */
public record ListedReport(String reportId, String status, String documentId, Instant created) {

  private static final String IN_QUEUE = "IN_QUEUE";
  private static final String IN_PROGRESS = "IN_PROGRESS";
  private static final String CANCELLED = "CANCELLED";
  private static final String FATAL = "FATAL";

  /** Whether its document can be downloaded; Amazon may give a FATAL one a document, too. */
  boolean isReady() {
    return !documentId.isEmpty() && !isPending() && !status.equals(FATAL);
  }

  /** Whether Amazon is still making it. */
  boolean isPending() {
    return status.equals(IN_QUEUE) || status.equals(IN_PROGRESS);
  }

  /** Whether Amazon gave it up; one that was cancelled had no data. */
  boolean isLost() {
    return !isPending() && !isReady() && !status.equals(CANCELLED);
  }
}
