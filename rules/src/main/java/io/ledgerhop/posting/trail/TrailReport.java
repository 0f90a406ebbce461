// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

/**
 * A report of Amazon's that was downloaded.
 *
 * @param reportId Amazon's report id; for a file that a user gave, its path; behind a number sign
 *     the settlement id, when this is not the first settlement of several in one file
 * @param documentId Amazon's report document id; empty for a file
 * @param fileHash SHA-256 of the unpacked bytes, under which the archive holds them
 * @param fileName the name for messages
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

  /** The note of a further settlement in the same file. */
  public TrailReport further(String id) {
    return withReportId(reportId + PART + id);
  }

  /** The report of Amazon's in which this settlement stands, whichever of several it is. */
  public TrailReport whole() {
    int part = reportId.indexOf(PART);
    return part < 0 ? this : withReportId(reportId.substring(0, part));
  }

  private TrailReport withReportId(String id) {
    return new TrailReport(seller, id, documentId, fileHash, fileName, settlementId);
  }
}
