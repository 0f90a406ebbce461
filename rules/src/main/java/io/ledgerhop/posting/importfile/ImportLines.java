// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.importfile;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.VendorDocument;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes documents as lines of an import file. The values of the whole document are in its first
 * line only, as in the examples of Intacct's help.
 */
final class ImportLines {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

  private ImportLines() {}

  /**
   * The lines of a journal entry; its number is where a later run over the API looks for it.
   *
   * @param symbol of the journal in Intacct
   */
  static List<ImportLine> of(Journal journal, String symbol) {
    List<ImportLine> lines = new ArrayList<>();
    for (DocumentLine line : journal.lines()) {
      ImportLine cells = new ImportLine();
      if (lines.isEmpty()) {
        String title = journal.memo().isBlank() ? journal.number() : journal.memo();
        cells
            .put("JOURNAL", symbol)
            .put("DATE", text(journal.date()))
            .text("DESCRIPTION", ImportTitle.of(title))
            .put("REFERENCE_NO", journal.number());
      }
      cells
          .put("LINE_NO", Integer.toString(lines.size() + 1))
          .put("ACCT_NO", line.account().value())
          .text("MEMO", line.memo())
          .put(line.side() == Side.DEBIT ? "DEBIT" : "CREDIT", line.amount().digits())
          .offer("CURRENCY", journal.currency().getCurrencyCode());
      journal.rateDate().ifPresent(day -> cells.put("EXCH_RATE_DATE", text(day)));
      DimensionColumns.JOURNAL.put(cells, line.dimensions());
      lines.add(cells);
    }
    return lines;
  }

  /** The lines of a bill; Intacct adds the one on the payables account, as over the API. */
  static List<ImportLine> of(VendorDocument bill) {
    List<ImportLine> lines = new ArrayList<>();
    for (DocumentLine line : bill.charges()) {
      ImportLine cells = new ImportLine();
      if (lines.isEmpty()) {
        putHead(cells, bill);
      }
      cells
          .put("LINE_NO", Integer.toString(lines.size() + 1))
          .put("ACCT_NO", line.account().value())
          .put("APBILLITEM_APACCOUNT", bill.payables().map(AccountCode::value).orElse(""))
          .text("MEMO", line.memo())
          .put("AMOUNT", line.amount().digits());
      // The vendor of a line is that of the bill, which its head names.
      DimensionColumns.BILL.put(cells, line.dimensions().with(Dimension.VENDOR, ""));
      cells.offer(DimensionColumns.BILL.of(Dimension.VENDOR), bill.vendor());
      lines.add(cells);
    }
    return lines;
  }

  /** The day of the document is also that of the general ledger, and that on which it is due. */
  private static void putHead(ImportLine cells, VendorDocument bill) {
    String day = text(bill.date());
    cells
        .put("BILL_NO", bill.number())
        .put("VENDOR_ID", bill.vendor())
        .put("CREATED_DATE", day)
        .offer("POSTING_DATE", day)
        .offer("DUE_DATE", day)
        .offer("TOTAL_DUE", bill.owed().digits())
        .text("DESCRIPTION", bill.memo())
        .offer("CURRENCY", bill.currency().getCurrencyCode());
  }

  private static String text(LocalDate date) {
    return DATE.format(date);
  }
}
