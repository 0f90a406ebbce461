// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

/**
 * A report of Amazon's that was downloaded.
 *
 * @param reportId Amazon's report id; for a file that a user gave, its path
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

  public TrailReport withSettlementId(String id) {
    return new TrailReport(seller, reportId, documentId, fileHash, fileName, id);
  }
}
