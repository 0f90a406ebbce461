// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Side;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * A sheet that people read from top to bottom: each settlement with its documents, their lines and
 * their sums, which are formulas.
 */
public final class DocumentsSheet {

  private static final String TITLE = "Settlements";
  private static final List<String> COLUMNS =
      List.of("Line", "Account", "Dimensions", "Memo", "Debit", "Credit", "Rows", "Rule");
  private static final int[] WIDTHS = {8, 12, 34, 44, 16, 16, 8, 26};
  private static final int CHARACTER_WIDTH = 256;
  private static final int DEBIT = COLUMNS.indexOf("Debit");
  private static final int CREDIT = COLUMNS.indexOf("Credit");
  private static final Set<String> NUMBERS = Set.of("Line", "Debit", "Credit", "Rows");
  private static final XlsxBook.Look COUNT = new XlsxBook.Look("0", false, false);

  /** Space for the sums of the last settlement, and the line that says that the sheet is full. */
  private static final int ROWS_MAX = SpreadsheetVersion.EXCEL2007.getMaxRows() - 10;

  private final XlsxBook book;
  private final Sheet sheet;
  private String settlement = "";
  private String currency = "";
  private final Map<Side, BigDecimal> sums = new EnumMap<>(Side.class);
  private int rows;
  private int documents;
  private int firstRow;
  private boolean isFull;

  /** Begins the sheet. */
  public DocumentsSheet(XlsxBook book) {
    this.book = book;
    this.sheet = book.sheet(TITLE);
    Row header = sheet.createRow(rows++);
    for (int at = 0; at < WIDTHS.length; at++) {
      String title = COLUMNS.get(at);
      boolean isNumber = NUMBERS.contains(title);
      XlsxBook.Look look = isNumber ? XlsxBook.Look.NUMBER_TITLE : XlsxBook.Look.TITLE;
      boolean isBehind = at > 0 && !isNumber && NUMBERS.contains(COLUMNS.get(at - 1));
      text(header, at, title, isBehind ? look.behindNumber() : look);
      sheet.setColumnWidth(at, WIDTHS[at] * CHARACTER_WIDTH);
    }
    sheet.createFreezePane(0, 1);
    PrintedSheet.fitWithTitles(sheet);
  }

  /** Adds a document; those of a settlement follow each other. */
  public void add(Document document) {
    String next = document.key().seller() + ", settlement " + document.key().settlementId();
    if (!next.equals(settlement)) {
      end();
      settlement = next;
      currency = document.currency().getCurrencyCode();
    }
    if (isFull || rows + document.lines().size() > ROWS_MAX) {
      full();
      return;
    }
    if (documents == 0) {
      rows++;
      firstRow = rows + 1;
      text(sheet.createRow(rows++), 0, settlement + ", " + currency, XlsxBook.Look.BOLD);
    }
    lines(document);
  }

  /** Ends the last settlement. */
  public void end() {
    if (documents > 1) {
      Row row = sheet.createRow(rows++);
      text(row, DEBIT - 1, "All documents of the settlement", sumLook("@"));
      for (Side side : Side.values()) {
        subtotal(
            row,
            side == Side.DEBIT ? DEBIT : CREDIT,
            firstRow,
            sums.getOrDefault(side, BigDecimal.ZERO));
      }
    }
    documents = 0;
    sums.clear();
  }

  /** The value of the lines of one side; goods are on one side only. */
  private static BigDecimal sum(Document document, Side side) {
    return document.lines().stream()
        .filter(line -> line.side() == side)
        .map(line -> line.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void lines(Document document) {
    String kind = ConstantText.of(document.key().kind());
    rows++;
    text(
        sheet.createRow(rows++),
        0,
        document.number() + ", " + kind + ", " + document.date() + ": " + document.memo(),
        XlsxBook.Look.BOLD);
    int first = rows + 1;
    for (DocumentLine line : document.lines()) {
      line(line, rows + 2 - first);
    }
    Row row = sheet.createRow(rows++);
    text(row, DEBIT - 1, "Sum of " + document.number(), sumLook("@"));
    for (Side side : Side.values()) {
      BigDecimal sum = sum(document, side);
      subtotal(row, side == Side.DEBIT ? DEBIT : CREDIT, first, sum);
      sums.merge(side, sum, BigDecimal::add);
    }
    documents++;
  }

  private void line(DocumentLine line, int number) {
    Row row = sheet.createRow(rows++);
    count(row, 0, number);
    String account = line.goods().map(Goods::toString).orElse(line.account().value());
    text(row, 1, account, XlsxBook.Look.TEXT.behindNumber());
    sentence(row, 2, dimensions(line), XlsxBook.Look.SENTENCE);
    sentence(row, 3, line.memo(), XlsxBook.Look.SENTENCE);
    Cell amount = row.createCell(line.side() == Side.DEBIT ? DEBIT : CREDIT);
    amount.setCellValue(line.amount().amount().doubleValue());
    amount.setCellStyle(book.style(new XlsxBook.Look(format(), false, false)));
    count(row, CREDIT + 1, line.origin().rows().count());
    sentence(row, CREDIT + 2, line.origin().rule(), XlsxBook.Look.SENTENCE.behindNumber());
  }

  private void sentence(Row row, int column, String sentence, XlsxBook.Look look) {
    text(row, column, sentence, look);
    PrintedSheet.raise(row, sentence, WIDTHS[column]);
  }

  private void count(Row row, int column, long count) {
    Cell cell = row.createCell(column);
    cell.setCellValue((double) count);
    cell.setCellStyle(book.style(COUNT));
  }

  private void full() {
    if (!isFull) {
      isFull = true;
      String note = "There is no room for further documents; they are in the sheet Documents.";
      text(sheet.createRow(rows++), 0, note, XlsxBook.Look.BOLD);
    }
  }

  /**
   * The sum of the column from a row to the one above, without the subtotals between them. The
   * value is what the formula gives, for programs that do not calculate.
   */
  private void subtotal(Row row, int column, int from, BigDecimal value) {
    char letter = (char) ('A' + column);
    Cell cell = row.createCell(column);
    cell.setCellFormula("SUBTOTAL(9," + letter + from + ":" + letter + row.getRowNum() + ")");
    cell.setCellValue(value.doubleValue());
    cell.setCellStyle(book.style(sumLook(format())));
  }

  private void text(Row row, int column, String text, XlsxBook.Look look) {
    if (!text.isEmpty()) {
      Cell cell = row.createCell(column);
      cell.setCellValue(XlsxTable.fitting(text));
      cell.setCellStyle(book.style(look));
    }
  }

  /** A format with the decimals of the currency. */
  private String format() {
    int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  private static XlsxBook.Look sumLook(String format) {
    return new XlsxBook.Look(format, true, true);
  }

  private static String dimensions(DocumentLine line) {
    Stream<String> standard =
        line.dimensions().standard().entrySet().stream()
            .map(entry -> word(entry.getKey()) + " " + entry.getValue());
    Stream<String> others =
        line.dimensions().userDefined().entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue());
    return Stream.concat(standard, others).collect(Collectors.joining(", "));
  }

  private static String word(Dimension dimension) {
    return dimension.name().toLowerCase(Locale.ROOT);
  }
}
