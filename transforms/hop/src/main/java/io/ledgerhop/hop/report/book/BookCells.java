// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.book;

import io.ledgerhop.hop.report.file.XlsxBook;
import io.ledgerhop.hop.report.file.XlsxTable;
import io.ledgerhop.money.Money;
import io.ledgerhop.spreadsheet.FormulaText;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** Writes cells: texts that stay texts, amounts as numbers, formulas with their values. */
final class BookCells {

  private static final int LITERAL_MAX = 255;

  private final XlsxBook book;

  BookCells(XlsxBook book) {
    this.book = book;
  }

  /** A text; one that looks like a formula is marked, so that it stays a text when it is edited. */
  void text(Row row, int column, String text) {
    text(row, column, text, XlsxBook.Look.TEXT);
  }

  void bold(Row row, int column, String text) {
    text(row, column, text, XlsxBook.Look.BOLD);
  }

  void count(Row row, int column, long count) {
    Cell cell = row.createCell(column);
    cell.setCellValue((double) count);
    cell.setCellStyle(book.style(new XlsxBook.Look("0", false, false)));
  }

  void day(Row row, int column, String day) {
    Cell cell = row.createCell(column);
    cell.setCellValue(LocalDate.parse(day));
    cell.setCellStyle(book.style(new XlsxBook.Look("yyyy-mm-dd", false, false)));
  }

  /**
   * A word that opens a page. It is a formula, of which a sheet may have any number; a spreadsheet
   * takes no text of more than 255 characters in one, so the cell of a longer address is its text.
   */
  void link(Row row, int column, String address) {
    if (address.length() > LITERAL_MAX) {
      text(row, column, address);
      return;
    }
    Cell cell = row.createCell(column);
    cell.setCellFormula("HYPERLINK(\"" + address.replace("\"", "\"\"") + "\",\"Open\")");
    cell.setCellValue("Open");
    cell.setCellStyle(book.style(XlsxBook.Look.TEXT));
  }

  void amount(Row row, int column, Money money) {
    Cell cell = row.createCell(column);
    cell.setCellValue(money.amount().doubleValue());
    cell.setCellStyle(book.style(look(money, false)));
  }

  /**
   * A formula, rounded to the decimals of the value, because spreadsheets calculate in binary;
   * programs that do not calculate show the value.
   */
  void formula(Row row, int column, String formula, Money value) {
    formula(row, column, formula, value, false);
  }

  /** A formula of a sum, below a line. */
  void sum(Row row, int column, String formula, Money value) {
    formula(row, column, formula, value, true);
  }

  /** A formula of a whole number. */
  void countFormula(Row row, int column, String formula, long value) {
    Cell cell = row.createCell(column);
    cell.setCellFormula(formula);
    cell.setCellValue((double) value);
    cell.setCellStyle(book.style(new XlsxBook.Look("0", false, false)));
  }

  private void formula(Row row, int column, String formula, Money value, boolean isSum) {
    Cell cell = row.createCell(column);
    cell.setCellFormula("ROUND(" + formula + "," + Math.max(0, value.amount().scale()) + ")");
    cell.setCellValue(value.amount().doubleValue());
    cell.setCellStyle(book.style(look(value, isSum)));
  }

  /** The same with another look. */
  void text(Row row, int column, String text, XlsxBook.Look look) {
    if (!text.isEmpty()) {
      Cell cell = row.createCell(column);
      cell.setCellValue(XlsxTable.fitting(text));
      cell.setCellStyle(FormulaText.isLike(text) ? book.quoted(look) : book.style(look));
    }
  }

  /** With the decimals of the amount, which are at least those of the currency. */
  private static XlsxBook.Look look(Money money, boolean isSum) {
    int decimals = money.amount().scale();
    String format = decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    return new XlsxBook.Look(format, isSum, isSum);
  }
}
