// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.book;

import io.ledgerhop.hop.report.file.Figures;
import io.ledgerhop.hop.report.file.PrintedSheet;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.hop.report.file.XlsxBook;
import io.ledgerhop.hop.report.page.CurrencyTotal;
import io.ledgerhop.hop.report.page.RunError;
import io.ledgerhop.hop.report.page.Verdict;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.report.SettlementResult;
import io.ledgerhop.problem.ProblemGroup;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The first sheet: how the run ended, and the settlements of each currency, counted by formulas.
 */
final class SummarySheet {

  private static final List<String> TITLES =
      List.of("Currency", "Settlements", "Total", "Entered", "Stopped");
  private static final int[] WIDTHS = {28, 18, 18, 18, 18};
  private static final int CHARACTER_WIDTH = 256;

  private final BookCells cells;
  private final Sheet sheet;
  private int rows;

  SummarySheet(XlsxBook book) {
    this.cells = new BookCells(book);
    this.sheet = book.sheet("Summary");
    for (int at = 0; at < WIDTHS.length; at++) {
      sheet.setColumnWidth(at, WIDTHS[at] * CHARACTER_WIDTH);
    }
    PrintedSheet.fit(sheet);
  }

  /**
   * @param todo how many rows the sheet To do has
   */
  void write(RunFacts facts, RunReport report, long todo) {
    boolean isPreview = report.isPreview();
    String title = "Amazon and Sage Intacct";
    cells.bold(sheet.createRow(rows++), 0, isPreview ? "Preview: " + title : title);
    sheet.createFreezePane(0, rows);
    line("Run of", Figures.minute(facts.started()));
    line("Written", Figures.minute(facts.at()));
    line("Result", Verdict.of(facts, report));
    if (isPreview) {
      line("Preview", "Nothing was sent to Sage Intacct.");
    }
    facts.errors().stream()
        .flatMap(error -> RunError.of(error).groups().stream())
        .forEach(this::stoppedBy);
    Row row = sheet.createRow(rows++);
    cells.text(row, 0, "Needs a person or a look");
    long last = Math.max(2, todo + 1);
    cells.countFormula(row, 1, "COUNTA('" + TodoRow.SHEET + "'!A$2:A$" + last + ")", todo);
    rows++;
    currencies(report.results());
  }

  private void line(String name, String text) {
    Row row = sheet.createRow(rows++);
    cells.text(row, 0, name);
    cells.text(row, 1, text);
  }

  /** A sentence over all columns; a spreadsheet does not find the height of such a row itself. */
  private void stoppedBy(ProblemGroup error) {
    String places = String.join(", ", error.places());
    String text =
        (places.isEmpty() ? "" : places + ": ")
            + error.fact()
            + (error.remedy().isEmpty() ? "" : " (" + error.remedy() + ")");
    Row row = sheet.createRow(rows);
    cells.text(row, 0, "Stopped by");
    cells.text(row, 1, text, XlsxBook.Look.SENTENCE);
    sheet.addMergedRegion(new CellRangeAddress(rows, rows, 1, WIDTHS.length - 1));
    PrintedSheet.raise(row, text, IntStream.of(WIDTHS).skip(1).sum());
    rows++;
  }

  private void currencies(List<SettlementResult> results) {
    Row titles = sheet.createRow(rows++);
    for (int at = 0; at < TITLES.size(); at++) {
      XlsxBook.Look look = at == 0 ? XlsxBook.Look.TITLE : XlsxBook.Look.NUMBER_TITLE;
      cells.text(titles, at, TITLES.get(at), look);
    }
    int last = Math.max(2, results.size() + 1);
    CurrencyTotal.of(results).forEach(total -> currency(total, last));
  }

  private void currency(CurrencyTotal sum, int last) {
    Row row = sheet.createRow(rows++);
    String code = "$A" + rows;
    cells.text(row, 0, sum.code());
    String currencies = range(SettlementRow.CURRENCY, last) + "," + code;
    String totals = range(SettlementRow.TOTAL, last);
    String stopped = "," + range(SettlementRow.STOPPED, last) + ",";
    cells.countFormula(row, 1, "COUNTIFS(" + currencies + ")", sum.settlements());
    cells.formula(row, 2, "SUMIFS(" + totals + "," + currencies + ")", sum.total());
    cells.formula(
        row,
        3,
        "SUMIFS(" + totals + "," + currencies + stopped + quoted(SettlementRow.NO) + ")",
        sum.entered());
    cells.formula(
        row,
        4,
        "SUMIFS(" + totals + "," + currencies + stopped + quoted(SettlementRow.YES) + ")",
        sum.stopped());
  }

  private static String range(String column, int last) {
    return SettlementRow.SHEET + "!$" + column + "$2:$" + column + "$" + last;
  }

  private static String quoted(String word) {
    return '"' + word + '"';
  }
}
