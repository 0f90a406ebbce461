// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The formatting of the starter workbook. */
final class Sheets {

  /** Drop-downs and formats reach this far, so that new rows have them too. */
  static final int ROWS_PREPARED = 2_000;

  private static final int CHARACTER = 256;

  private final XSSFWorkbook workbook;
  private final XSSFCellStyle text;
  private final XSSFCellStyle wrapped;

  Sheets(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.text = style();
    this.wrapped = style();
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
  }

  XSSFSheet sheet(String name) {
    XSSFSheet sheet = workbook.createSheet(name);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    return sheet;
  }

  /** A title cell; its colour shows what the column is for. */
  void title(XSSFSheet sheet, int column, String title, IndexedColors colour, int width) {
    XSSFRow row = sheet.getRow(0) == null ? sheet.createRow(0) : sheet.getRow(0);
    XSSFCellStyle style = style();
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setAlignment(HorizontalAlignment.LEFT);
    XSSFFont font = workbook.createFont();
    font.setBold(true);
    style.setFont(font);
    put(row, column, title, style);
    sheet.setColumnWidth(column, width * CHARACTER);
    sheet.setDefaultColumnStyle(column, text);
  }

  void text(XSSFSheet sheet, int row, int column, String value) {
    if (!value.isEmpty()) {
      put(rowOf(sheet, row), column, value, text);
    }
  }

  /** A text over as many lines as it needs in a column of this width. */
  void wrapped(XSSFSheet sheet, int row, int column, String value) {
    put(rowOf(sheet, row), column, value, wrapped);
    int width = sheet.getColumnWidth(column) / CHARACTER;
    int lines = 1 + value.length() / width;
    rowOf(sheet, row).setHeightInPoints(lines * sheet.getDefaultRowHeightInPoints());
  }

  void heading(XSSFSheet sheet, int row, String value) {
    XSSFCellStyle style = style();
    XSSFFont font = workbook.createFont();
    font.setBold(true);
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    put(rowOf(sheet, row), 0, value, style);
  }

  void number(XSSFSheet sheet, int row, int column, String value) {
    if (!value.isEmpty()) {
      rowOf(sheet, row).createCell(column).setCellValue(Integer.parseInt(value));
    }
  }

  void swatch(XSSFSheet sheet, int row, IndexedColors colour) {
    XSSFCellStyle style = style();
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    rowOf(sheet, row).createCell(0).setCellStyle(style);
  }

  /** Freezes the titles and adds a filter. */
  void freeze(XSSFSheet sheet, int columns, int rows) {
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns - 1));
  }

  void choice(XSSFSheet sheet, int column, List<String> values) {
    XSSFDataValidationConstraint constraint =
        new XSSFDataValidationConstraint(values.toArray(String[]::new));
    choice(sheet, column, constraint, true);
  }

  /** A drop-down beside which other texts are allowed. */
  void suggest(XSSFSheet sheet, int column, List<String> values) {
    choice(sheet, column, new XSSFDataValidationConstraint(values.toArray(String[]::new)), false);
  }

  /** A drop-down fed from a list; other texts are allowed, because of wildcards. */
  void choice(XSSFSheet sheet, int column, String range, boolean strict) {
    choice(
        sheet,
        column,
        (XSSFDataValidationConstraint)
            new XSSFDataValidationHelper(sheet).createFormulaListConstraint(range),
        strict);
  }

  private static void choice(
      XSSFSheet sheet, int column, XSSFDataValidationConstraint constraint, boolean strict) {
    XSSFDataValidation validation =
        (XSSFDataValidation)
            new XSSFDataValidationHelper(sheet)
                .createValidation(
                    constraint, new CellRangeAddressList(1, ROWS_PREPARED, column, column));
    validation.setShowErrorBox(strict);
    validation.setSuppressDropDownArrow(true);
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }

  private XSSFCellStyle style() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  private static XSSFRow rowOf(XSSFSheet sheet, int row) {
    return sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
  }

  private static void put(XSSFRow row, int column, String value, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }
}
