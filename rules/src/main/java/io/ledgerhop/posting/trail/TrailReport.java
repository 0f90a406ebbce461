// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

/**
 * A downloaded report, or a file that a user gave.
 *
 * @param reportId Amazon's report id; for a file that a user gave, its path; followed by a number
 *     sign and the settlement id when this is not the first of several settlements in one file
 * @param documentId Amazon's report document id; empty for a file
 * @param fileHash SHA-256 of the unpacked bytes, under which the archive holds them
 * @param fileName the file name that messages show
 * @param settlementId empty when the file could not be read as a settlement
 */
public record TrailReport(
    String seller,
    String reportId,
    String documentId,
    String fileHash,
    String fileName,
    String settlementId) {

  private static final char PART = '#';

  public TrailReport withSettlementId(String id) {
    return new TrailReport(seller, reportId, documentId, fileHash, fileName, id);
  }

  /** The record of another settlement in the same file. */
  public TrailReport further(String id) {
    return withReportId(reportId + PART + id);
  }

  /** Amazon's id of the report, without the settlement id. */
  public TrailReport whole() {
    int part = reportId.indexOf(PART);
    return part < 0 ? this : withReportId(reportId.substring(0, part));
  }

  private TrailReport withReportId(String id) {
    return new TrailReport(seller, id, documentId, fileHash, fileName, settlementId);
  }
}
