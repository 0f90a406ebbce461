// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Collects rows for a spreadsheet: ids as text, money as numbers, days as dates.
 *
 * <p>Keeps only the last rows in memory; the others are in a temporary file. Rows that do not fit
 * on one sheet continue on the next.
 */
public final class XlsxTable<R> implements Closeable {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int ROWS_PER_SHEET = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final int TEXT_MAX = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int CHARACTER_WIDTH = 256;

  private final String title;
  private final List<TableColumn<R>> columns;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final Map<TableColumn.Kind, CellStyle> styles = new EnumMap<>(TableColumn.Kind.class);
  private Sheet sheet;
  private int rows;

  /**
   * @param title the name of the sheet
   */
  public XlsxTable(String title, List<TableColumn<R>> columns) {
    this.title = title;
    this.columns = columns;
    styles.put(TableColumn.Kind.TEXT, style("@"));
    styles.put(TableColumn.Kind.MONEY, style("#,##0.00"));
    styles.put(TableColumn.Kind.COUNT, style("0"));
    styles.put(TableColumn.Kind.DATE, style("yyyy-mm-dd"));
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
        cell.setCellStyle(styles.get(column.kind()));
        fill(cell, column.kind(), text);
      }
    }
  }

  /** Writes the spreadsheet; no row can be added afterwards. */
  public void writeTo(OutputStream out) throws IOException {
    workbook.write(out);
  }

  /** Removes the temporary file. */
  @Override
  public void close() throws IOException {
    workbook.close();
  }

  private static void fill(Cell cell, TableColumn.Kind kind, String text) {
    switch (kind) {
      case TEXT -> cell.setCellValue(text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text);
      case MONEY, COUNT -> cell.setCellValue(new BigDecimal(text).doubleValue());
      case DATE -> cell.setCellValue(LocalDate.parse(text));
    }
  }

  private Sheet beginSheet() {
    int number = workbook.getNumberOfSheets() + 1;
    Sheet begun = workbook.createSheet(number == 1 ? title : title + " " + number);
    CellStyle bold = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setBold(true);
    bold.setFont(font);
    Row header = begun.createRow(0);
    for (int at = 0; at < columns.size(); at++) {
      Cell cell = header.createCell(at);
      cell.setCellStyle(bold);
      cell.setCellValue(columns.get(at).name());
      begun.setDefaultColumnStyle(at, styles.get(columns.get(at).kind()));
      begun.setColumnWidth(at, width(columns.get(at)) * CHARACTER_WIDTH);
    }
    begun.createFreezePane(0, 1);
    rows = 1;
    return begun;
  }

  private static int width(TableColumn<?> column) {
    return switch (column.kind()) {
      case TEXT -> column.name().equals("memo") || column.name().equals("rule") ? 40 : 16;
      case MONEY -> 14;
      case COUNT -> 8;
      case DATE -> 12;
    };
  }

  private CellStyle style(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }
}
