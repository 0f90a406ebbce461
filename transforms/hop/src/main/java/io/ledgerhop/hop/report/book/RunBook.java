// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.book;

import io.ledgerhop.hop.report.file.RollForwardRow;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.hop.report.file.XlsxBook;
import io.ledgerhop.hop.report.page.AccountSums;
import io.ledgerhop.hop.report.page.AccountTitles;
import io.ledgerhop.hop.report.page.TodoCase;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.report.SettlementResult;
import io.ledgerhop.proof.ControlAccount;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code report.xlsx}: what the page shows, to be filtered, added up and passed on. */
public final class RunBook {

  private final AccountTitles titles;

  public RunBook(AccountTitles titles) {
    this.titles = titles;
  }

  /** Writes the spreadsheet and leaves the stream open; only a few rows are in memory at a time. */
  public void write(RunFacts facts, RunReport report, OutputStream out) throws IOException {
    List<SettlementResult> results = report.results();
    List<TodoCase> cases = TodoCase.all(report);
    try (XlsxBook book = new XlsxBook()) {
      new SummarySheet(book).write(facts, report, cases.size());
      sheet(book, TodoRow.SHEET, TodoRow.COLUMNS, cases.stream());
      sheet(book, SettlementRow.SHEET, SettlementRow.COLUMNS, results.stream());
      money(book, report);
      sheet(
          book,
          BookedDocument.SHEET,
          BookedDocument.COLUMNS,
          results.stream().flatMap(BookedDocument::of));
      controls(book, RollForwardRow.of(report));
      book.writeTo(out);
    }
  }

  /** By account, and from sales to deposit. */
  private void money(XlsxBook book, RunReport report) {
    List<AccountMonth> months = AccountMonth.of(AccountSums.of(report), titles);
    sheet(book, AccountMonth.SHEET, AccountMonth.COLUMNS, months.stream());
    Stream<DepositRow> deposits =
        report.results().stream().flatMap(result -> DepositRow.of(result, titles));
    sheet(book, DepositRow.SHEET, DepositRow.COLUMNS, deposits);
  }

  private static void controls(XlsxBook book, List<RollForwardRow> controls) {
    sheet(book, ControlRow.SHEET, ControlRow.COLUMNS, controls.stream());
    Stream<RollForwardRow> taxes = controls.stream().filter(RunBook::isTax);
    sheet(book, ControlRow.TAX_SHEET, ControlRow.TAX_COLUMNS, taxes);
  }

  private static boolean isTax(RollForwardRow row) {
    return row.balance().control() == ControlAccount.FACILITATOR_TAX;
  }

  private static <R> void sheet(
      XlsxBook book, String title, List<BookColumn<R>> columns, Stream<R> answers) {
    BookSheet<R> sheet = new BookSheet<>(book, title, columns);
    answers.forEach(sheet::add);
    sheet.end();
  }
}
