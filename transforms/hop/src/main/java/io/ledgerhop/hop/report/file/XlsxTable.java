// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Rows of a spreadsheet: ids as text, money as numbers, days as dates, with a filter in the titles.
 *
 * <p>Rows that do not fit on one sheet continue on the next.
 */
public final class XlsxTable<R> {

  private static final int ROWS_PER_SHEET = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final int TEXT_MAX = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int CHARACTER_WIDTH = 256;
  private static final int WIDTH_MAX = 42;

  private final XlsxBook book;
  private final String title;
  private final List<TableColumn<R>> columns;
  private Sheet sheet;
  private final int[] widest;
  private int sheets;
  private int rows;

  /**
   * @param title the name of the sheet
   */
  XlsxTable(XlsxBook book, String title, List<TableColumn<R>> columns) {
    this.book = book;
    this.title = title;
    this.columns = columns;
    this.widest = new int[columns.size()];
    this.sheet = beginSheet();
  }

  public void add(R row) {
    if (rows == ROWS_PER_SHEET) {
      sheet = beginSheet();
    }
    Row cells = sheet.createRow(rows++);
    for (int at = 0; at < columns.size(); at++) {
      TableColumn<R> column = columns.get(at);
      String text = column.text().apply(row);
      if (!text.isEmpty()) {
        Cell cell = cells.createCell(at);
        cell.setCellStyle(book.style(placed(look(column.kind()), at)));
        fill(cell, column.kind(), text);
        widen(at, column.kind(), text.length());
      }
    }
  }

  /** Hides the columns that no row fills, which make a printed table small; at the end. */
  public void hideEmptyColumns() {
    for (int at = 0; at < columns.size(); at++) {
      if (widest[at] == 0 && rows > 1) {
        for (int number = 1; number <= sheets; number++) {
          book.sheetNamed(title(number)).setColumnHidden(at, true);
        }
      }
    }
  }

  private static void fill(Cell cell, TableColumn.Kind kind, String text) {
    switch (kind) {
      case TEXT -> cell.setCellValue(fitting(text));
      case MONEY, COUNT -> cell.setCellValue(new BigDecimal(text).doubleValue());
      case DATE -> cell.setCellValue(LocalDate.parse(text));
    }
  }

  /** The text, cut where a cell of a spreadsheet ends. */
  public static String fitting(String text) {
    return text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
  }

  private Sheet beginSheet() {
    sheets++;
    Sheet begun = book.sheet(title(sheets));
    Row header = begun.createRow(0);
    for (int at = 0; at < columns.size(); at++) {
      Cell cell = header.createCell(at);
      XlsxBook.Look title = isText(at) ? XlsxBook.Look.TITLE : XlsxBook.Look.NUMBER_TITLE;
      cell.setCellStyle(book.style(placed(title, at)));
      cell.setCellValue(columns.get(at).name());
      begun.setDefaultColumnStyle(at, book.style(placed(look(columns.get(at).kind()), at)));
      begun.setColumnWidth(at, width(at) * CHARACTER_WIDTH);
    }
    begun.createFreezePane(0, 1);
    PrintedSheet.fitWithTitles(begun);
    begun.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
    rows = 1;
    return begun;
  }

  /** A text behind a number leaves a space. */
  private XlsxBook.Look placed(XlsxBook.Look look, int at) {
    return at > 0 && isText(at) && !isText(at - 1) ? look.behindNumber() : look;
  }

  private boolean isText(int column) {
    return columns.get(column).kind() == TableColumn.Kind.TEXT;
  }

  private static XlsxBook.Look look(TableColumn.Kind kind) {
    return switch (kind) {
      case TEXT -> XlsxBook.Look.TEXT;
      case MONEY -> new XlsxBook.Look("#,##0.00", false, false);
      case COUNT -> new XlsxBook.Look("0", false, false);
      case DATE -> new XlsxBook.Look("yyyy-mm-dd", false, false);
    };
  }

  /** A column is as wide as its longest text, up to a limit; money is shown with separators. */
  private void widen(int column, TableColumn.Kind kind, int digits) {
    int length = kind == TableColumn.Kind.MONEY ? digits + digits / 3 : digits;
    if (length > widest[column]) {
      widest[column] = length;
      sheet.setColumnWidth(column, width(column) * CHARACTER_WIDTH);
    }
  }

  /** In characters, with the button of the filter beside the title. */
  private int width(int column) {
    int title = columns.get(column).name().length() + 3;
    return Math.min(WIDTH_MAX, Math.max(title, widest[column] + 3));
  }

  private String title(int number) {
    return number == 1 ? title : title + " " + number;
  }
}
