// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.amazon.archive.Archive;
import io.ledgerhop.document.Document;
import io.ledgerhop.hop.report.file.CsvTable;
import io.ledgerhop.hop.report.file.DocumentFileRow;
import io.ledgerhop.hop.report.file.ReconciliationPage;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.AttachmentSource;
import io.ledgerhop.posting.ledger.AttachedFile;
import io.ledgerhop.posting.ledger.Attachment;
import io.ledgerhop.posting.trail.AttachmentId;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.SettlementHeader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that hang on the documents of a settlement in the ledger: what Amazon sent, the lines
 * of the documents with the money lines behind each, and a page that reconciles them.
 */
final class SettlementAttachment implements AttachmentSource {

  /** Intacct reads a whole request into memory, and does not publish how much it takes. */
  static final int FILE_BYTES_MAX = 3 << 20;

  private final Archive archive;
  private final String folder;
  private final String journal;

  /**
   * @param folder of the ledger's attachments
   * @param journal the symbol of the journal in the ledger
   */
  SettlementAttachment(Archive archive, String folder, String journal) {
    this.archive = archive;
    this.folder = folder;
    this.journal = journal;
  }

  /**
   * The files of a plan; none for a plan without documents, or one whose file is not in the
   * archive, such as an accrual.
   */
  @Override
  public Optional<Attachment> of(Plan plan) {
    SettlementHeader settlement = plan.settlement();
    if (plan.documents().isEmpty() || !archive.has(settlement.fileHash())) {
      return Optional.empty();
    }
    return Optional.of(
        new Attachment(
            folder,
            AttachmentId.of(settlement, plan.documents()),
            "Amazon settlement " + settlement.settlementId() + " of " + settlement.seller(),
            () -> files(plan)));
  }

  private List<AttachedFile> files(Plan plan) {
    SettlementHeader settlement = plan.settlement();
    List<AttachedFile> files = new ArrayList<>();
    try {
      byte[] bytes = beginning(settlement.fileHash());
      boolean isWhole = bytes.length <= FILE_BYTES_MAX;
      if (isWhole) {
        String name = "settlement-" + settlement.settlementId();
        files.add(AttachedFile.of(name, isXml(bytes) ? "xml" : "txt", bytes));
      }
      files.add(AttachedFile.of("lines-" + settlement.settlementId(), "csv", lines(plan)));
      String page = "reconciliation-" + settlement.settlementId();
      files.add(AttachedFile.of(page, "html", page(plan, isWhole)));
    } catch (IOException e) {
      throw new ConnectorException(
          PostingOptionProblem.FILE_UNREADABLE.at(
              "settlement " + settlement.settlementId(),
              settlement.fileHash(),
              String.valueOf(e.getMessage())),
          e);
    }
    return files;
  }

  /** The bytes of a file, or one more than may be attached. */
  private byte[] beginning(String hash) throws IOException {
    try (InputStream file = archive.open(hash)) {
      return file.readNBytes(FILE_BYTES_MAX + 1);
    }
  }

  private static boolean isXml(byte[] bytes) {
    return bytes.length > 0 && bytes[0] == '<';
  }

  private byte[] lines(Plan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvTable<DocumentFileRow> table = new CsvTable<>(out, DocumentFileRow.ATTACHED_COLUMNS)) {
      for (Document document : plan.documents()) {
        for (DocumentFileRow row : DocumentFileRow.of(document, journal).toList()) {
          table.add(row);
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] page(Plan plan, boolean hasFile) throws IOException {
    String note =
        hasFile
            ? ""
            : "It is larger than %d MB and not attached; LedgerHop keeps it in its archive."
                .formatted(FILE_BYTES_MAX >> 20);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReconciliationPage.write(plan, note, out);
    return out.toByteArray();
  }
}
