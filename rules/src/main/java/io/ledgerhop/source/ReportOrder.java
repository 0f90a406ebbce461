// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.source;

import java.time.Instant;

/**
 * A report that was ordered, or is about to be, and how far it is.
 *
 * @param seller name of the Amazon seller account
 * @param request what was asked for, in one text that is equal for equal requests: type,
 *     marketplaces, period, options
 * @param reportType Amazon's report type
 * @param reportId Amazon's id; empty while it is not known whether the order arrived
 * @param state how far it is
 * @param documentId Amazon's report document id; empty if there is none yet
 * @param fileHash SHA-256 of the unpacked bytes in the archive; empty before the download
 * @param reason why it failed, in Amazon's words; empty otherwise
 * @param orderedAt when it was first intended
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

  /** Not asked for yet; to be noted before the request leaves. */
  public static ReportOrder intended(
      String seller, String request, String reportType, Instant orderedAt) {
    return new ReportOrder(
        seller, request, reportType, "", ReportState.INTENDED, "", "", "", orderedAt);
  }

  /** Amazon has taken it. */
  public ReportOrder taken(String id) {
    return with(id, ReportState.IN_QUEUE, documentId, fileHash, reason);
  }

  /** Amazon says how far it is. */
  public ReportOrder moved(ReportState now, String document) {
    return with(reportId, now, document, fileHash, reason);
  }

  /** Amazon gave it up. */
  public ReportOrder failed(String document, String why) {
    return with(reportId, ReportState.FATAL, document, fileHash, why);
  }

  /** Its document is in the archive. */
  public ReportOrder archived(String hash) {
    return with(reportId, ReportState.ARCHIVED, documentId, hash, reason);
  }

  /** Its rows went through a run that ended well. */
  public ReportOrder read() {
    return with(reportId, ReportState.READ, documentId, fileHash, reason);
  }

  private ReportOrder with(String id, ReportState now, String document, String hash, String why) {
    return new ReportOrder(seller, request, reportType, id, now, document, hash, why, orderedAt);
  }
}
