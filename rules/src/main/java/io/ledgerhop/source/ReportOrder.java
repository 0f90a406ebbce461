// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.source;

import java.time.Instant;

/**
 * An order for a report, placed or about to be placed, and its state.
 *
 * @param seller name of the Amazon seller account
 * @param request type, marketplaces, period and options as one text, equal for equal requests
 * @param reportType Amazon's report type
 * @param reportId Amazon's id; empty while it is not known whether the order arrived
 * @param state the state of the order
 * @param documentId Amazon's report document id; empty if there is none yet
 * @param fileHash SHA-256 of the unpacked bytes in the archive; empty before the download
 * @param reason why it failed, in Amazon's words; empty otherwise
 * @param orderedAt when it was first recorded
 */
public record ReportOrder(
    String seller,
    String request,
    String reportType,
    String reportId,
    ReportState state,
    String documentId,
    String fileHash,
    String reason,
    Instant orderedAt) {

  /** An order not placed yet; to be recorded before the request is sent. */
  public static ReportOrder intended(
      String seller, String request, String reportType, Instant orderedAt) {
    return new ReportOrder(
        seller, request, reportType, "", ReportState.INTENDED, "", "", "", orderedAt);
  }

  /** The order after Amazon has accepted it. */
  public ReportOrder taken(String id) {
    return with(id, ReportState.IN_QUEUE, documentId, fileHash, reason);
  }

  /** The order with a new processing state from Amazon. */
  public ReportOrder moved(ReportState now, String document) {
    return with(reportId, now, document, fileHash, reason);
  }

  /** The order after Amazon has ended it without a document. */
  public ReportOrder failed(String document, String why) {
    return with(reportId, ReportState.FATAL, document, fileHash, why);
  }

  /** The order after its document was archived. */
  public ReportOrder archived(String hash) {
    return with(reportId, ReportState.ARCHIVED, documentId, hash, reason);
  }

  /** The order after a successful run has processed its rows. */
  public ReportOrder read() {
    return with(reportId, ReportState.READ, documentId, fileHash, reason);
  }

  private ReportOrder with(String id, ReportState now, String document, String hash, String why) {
    return new ReportOrder(seller, request, reportType, id, now, document, hash, why, orderedAt);
  }
}
