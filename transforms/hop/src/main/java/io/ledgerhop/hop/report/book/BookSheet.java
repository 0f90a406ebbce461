// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.book;

import io.ledgerhop.hop.report.file.PrintedSheet;
import io.ledgerhop.hop.report.file.XlsxBook;
import io.ledgerhop.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet with a row for each answer: titles that stay in view and filter, and below the rows the
 * sums of each currency, which are formulas.
 */
final class BookSheet<R> {

  /** Room for the sums, and for the line that says that the sheet is full. */
  private static final int ROWS_MAX = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1_000;

  private static final int CHARACTER_WIDTH = 256;

  private final BookCells cells;
  private final List<BookColumn<R>> columns;
  private final Sheet sheet;

  /** The sums by currency; for each the column and its sum. */
  private final Map<String, Map<Integer, Money>> sums = new TreeMap<>();

  private int rows = 1;
  private long cut;

  BookSheet(XlsxBook book, String title, List<BookColumn<R>> columns) {
    this.cells = new BookCells(book);
    this.columns = columns;
    this.sheet = book.sheet(title);
    Row titles = sheet.createRow(0);
    for (int at = 0; at < columns.size(); at++) {
      BookColumn<R> column = columns.get(at);
      boolean isNumber = column.kind().isNumber();
      XlsxBook.Look look = isNumber ? XlsxBook.Look.NUMBER_TITLE : XlsxBook.Look.TITLE;
      cells.text(titles, at, column.title(), placed(look, at));
      sheet.setColumnWidth(at, column.width() * CHARACTER_WIDTH);
    }
    sheet.createFreezePane(0, 1);
    PrintedSheet.fitWithTitles(sheet);
  }

  void add(R answer) {
    if (rows >= ROWS_MAX) {
      cut++;
      return;
    }
    Row row = sheet.createRow(rows++);
    String currency = currency(answer);
    for (int at = 0; at < columns.size(); at++) {
      BookColumn<R> column = columns.get(at);
      if (column.kind() == BookColumn.Kind.AMOUNT) {
        amount(row, at, column.money().apply(answer), currency);
      } else {
        fill(row, at, column, column.text().apply(answer));
      }
    }
  }

  /** Ends the sheet: its filter, and the sums. */
  void end() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns.size() - 1));
    int last = rows;
    rows++;
    if (cut > 0) {
      cells.bold(sheet.createRow(rows++), 0, cut + " more rows are in the tables beside it");
    }
    sums.forEach((currency, own) -> sums(currency, own, last));
  }

  private void sums(String currency, Map<Integer, Money> own, int last) {
    Row row = sheet.createRow(rows++);
    cells.bold(row, 0, "Total " + currency);
    int beside = currencyColumn();
    cells.text(row, beside, currency, placed(XlsxBook.Look.BOLD, beside));
    String codes = range(beside, last);
    String code = new CellReference(row.getRowNum(), beside, false, true).formatAsString();
    own.forEach(
        (at, sum) ->
            cells.sum(row, at, "SUMIFS(" + range(at, last) + "," + codes + "," + code + ")", sum));
  }

  private static String range(int column, int last) {
    String letter = CellReference.convertNumToColString(column);
    return letter + "$2:" + letter + "$" + last;
  }

  private void amount(Row row, int at, Optional<Money> money, String currency) {
    if (money.isEmpty()) {
      return;
    }
    BookColumn<R> column = columns.get(at);
    if (column.formula().isEmpty()) {
      cells.amount(row, at, money.get());
    } else {
      String formula = column.formula().replace("#", "" + (row.getRowNum() + 1));
      cells.formula(row, at, formula, money.get());
    }
    if (column.isSummed()) {
      sums.computeIfAbsent(currency, unused -> new TreeMap<>()).merge(at, money.get(), Money::plus);
    }
  }

  private void fill(Row row, int at, BookColumn<R> column, String text) {
    if (text.isEmpty()) {
      return;
    }
    switch (column.kind()) {
      case TEXT, CURRENCY -> cells.text(row, at, text, placed(XlsxBook.Look.TEXT, at));
      case SENTENCE -> {
        cells.text(row, at, text, placed(XlsxBook.Look.SENTENCE, at));
        PrintedSheet.raise(row, text, column.width());
      }
      case COUNT -> cells.count(row, at, Long.parseLong(text));
      case DAY -> cells.day(row, at, text);
      case LINK -> cells.link(row, at, text);
      case AMOUNT -> throw new IllegalStateException("an amount is no text");
    }
  }

  /** A text behind a number leaves a space. */
  private XlsxBook.Look placed(XlsxBook.Look look, int at) {
    boolean isBehind =
        at > 0 && columns.get(at - 1).kind().isNumber() && !columns.get(at).kind().isNumber();
    return isBehind ? look.behindNumber() : look;
  }

  private String currency(R answer) {
    int beside = currencyColumn();
    return beside < 0 ? "" : columns.get(beside).text().apply(answer);
  }

  private int currencyColumn() {
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at).kind() == BookColumn.Kind.CURRENCY) {
        return at;
      }
    }
    return -1;
  }
}
