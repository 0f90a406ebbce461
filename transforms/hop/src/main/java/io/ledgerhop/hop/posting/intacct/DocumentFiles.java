// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.document.Document;
import io.ledgerhop.hop.report.file.CsvTable;
import io.ledgerhop.hop.report.file.DocumentFileRow;
import io.ledgerhop.hop.report.file.DocumentsSheet;
import io.ledgerhop.hop.report.file.RequestFile;
import io.ledgerhop.hop.report.file.RunFolder;
import io.ledgerhop.hop.report.file.UnwrittenFile;
import io.ledgerhop.hop.report.file.XlsxBook;
import io.ledgerhop.hop.report.file.XlsxTable;
import io.ledgerhop.posting.report.Receipt;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the documents of a run line by line: as CSV during the run and as a spreadsheet at its
 * end, and the request of each.
 */
final class DocumentFiles implements AutoCloseable {

  /** The file whose lines the spreadsheet repeats. */
  static final String TABLE = "documents.csv";

  private static final String SPREADSHEET = "documents.xlsx";

  private final RunFolder folder;
  private final String journal;
  private final CsvTable<DocumentFileRow> csv;
  private final XlsxBook xlsx = new XlsxBook();
  private final DocumentsSheet settlements;
  private final XlsxTable<DocumentFileRow> lines;
  private final Set<String> written = new HashSet<>();
  private Optional<UnwrittenFile> unwritten = Optional.empty();
  private boolean isFinished;

  /**
   * @param journal the symbol of the journal in the ledger
   */
  DocumentFiles(RunFolder folder, String journal) throws IOException {
    this.folder = folder;
    this.journal = journal;
    this.csv = new CsvTable<>(folder.open(TABLE), DocumentFileRow.COLUMNS);
    this.settlements = new DocumentsSheet(xlsx);
    this.lines = xlsx.table("Documents", DocumentFileRow.COLUMNS);
    csv.flush();
  }

  /** Writes the document of a receipt, once even if it has several receipts. */
  void add(Receipt receipt) throws IOException {
    RequestFile.write(receipt, folder);
    if (receipt.document().isEmpty()) {
      return;
    }
    Document document = receipt.document().get();
    if (written.add(document.key().toString())) {
      for (DocumentFileRow row : DocumentFileRow.of(document, journal).toList()) {
        csv.add(row);
        inSpreadsheet(() -> lines.add(row));
      }
      inSpreadsheet(() -> settlements.add(document));
    }
  }

  /** A spreadsheet that has failed gets nothing more; the other files have the same. */
  private void inSpreadsheet(UnwrittenFile.Writing writing) {
    if (unwritten.isEmpty()) {
      unwritten = UnwrittenFile.attempt(SPREADSHEET, writing);
    }
  }

  /** Writes buffered lines to the file, so that they remain if the run is killed. */
  void flush() throws IOException {
    csv.flush();
  }

  /**
   * Writes the spreadsheet, unless that was done before.
   *
   * @return empty if it was written; otherwise an older one is removed
   */
  Optional<UnwrittenFile> finish() {
    if (!isFinished) {
      isFinished = true;
      inSpreadsheet(settlements::end);
      inSpreadsheet(lines::hideEmptyColumns);
      inSpreadsheet(() -> folder.replace(SPREADSHEET, xlsx::writeTo));
      unwritten.ifPresent(file -> file.removedFrom(folder));
    }
    return unwritten;
  }

  /** Of a run that did not come to its end, the failure to write the spreadsheet is thrown. */
  @Override
  public void close() throws IOException {
    try (csv;
        xlsx) {
      boolean isKnown = isFinished;
      Optional<UnwrittenFile> missing = finish();
      if (missing.isPresent() && !isKnown) {
        throw missing.get().why();
      }
    }
  }
}
