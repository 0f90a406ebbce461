// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/** The formatting of the starter workbook. */
final class Sheets {

  /** Drop-downs and formats reach this far, so that new rows have them too. */
  static final int ROWS_PREPARED = 2_000;

  static final IndexedColors CONDITION = IndexedColors.PALE_BLUE;
  static final IndexedColors RESULT = IndexedColors.LIGHT_GREEN;
  static final IndexedColors REMARK = IndexedColors.GREY_25_PERCENT;

  private static final int CHARACTER = 256;
  private static final float HEADER_POINTS = 30;
  private static final String FONT = "Arial";
  private static final short FONT_POINTS = 10;

  private final XSSFWorkbook workbook;
  private final XSSFCellStyle text;
  private final XSSFCellStyle wrapped;
  private final XSSFCellStyle lookedUp;

  Sheets(XSSFWorkbook workbook) {
    this.workbook = workbook;
    workbook.getFontAt(0).setFontHeightInPoints(FONT_POINTS);
    workbook.getFontAt(0).setFontName(FONT);
    this.text = style();
    this.lookedUp = workbook.createCellStyle();
    XSSFFont grey = font();
    grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
    grey.setItalic(true);
    lookedUp.setFont(grey);
    this.wrapped = style();
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
  }

  XSSFSheet sheet(String name) {
    return workbook.createSheet(name);
  }

  /** The letters of a column, from 0. */
  static String letters(int column) {
    return CellReference.convertNumToColString(column);
  }

  /** A title cell; its colour shows what the column is for. */
  void title(XSSFSheet sheet, int column, String title, IndexedColors colour, int width) {
    XSSFRow row = sheet.getRow(0) == null ? sheet.createRow(0) : sheet.getRow(0);
    XSSFCellStyle style = style();
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setAlignment(HorizontalAlignment.LEFT);
    XSSFFont font = font();
    font.setBold(true);
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    row.setHeightInPoints(HEADER_POINTS);
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
    XSSFFont font = font();
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

  /** A formula with its result, which a spreadsheet need not calculate when it opens the file. */
  void formula(XSSFSheet sheet, int row, int column, String formula, String result) {
    XSSFCell cell = rowOf(sheet, row).createCell(column);
    cell.setCellFormula(formula);
    cell.setCellValue(result);
    cell.setCellStyle(lookedUp);
  }

  static boolean isFilled(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row) != null && sheet.getRow(row).getCell(column) != null;
  }

  /**
   * Freezes the titles and the first columns, and adds a filter.
   *
   * @param frozen how many columns stay in sight
   * @param columns how many there are
   */
  void freeze(XSSFSheet sheet, int frozen, int columns, int rows) {
    sheet.createFreezePane(frozen, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns - 1));
  }

  /** Groups columns and folds them away; the plus sign above them shows them again. */
  void fold(XSSFSheet sheet, int first, int last) {
    // XSSFSheet.groupColumn mixes up the widths of the columns.
    for (int column = first; column <= last; column++) {
      CTCol folded = sheet.getColumnHelper().getColumn(column, true);
      folded.setOutlineLevel((short) 1);
      folded.setHidden(true);
    }
    sheet.setColumnWidth(last + 1, sheet.getColumnWidth(last + 1));
    sheet.getColumnHelper().getColumn(last + 1, true).setCollapsed(true);
    sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol((short) 1);
  }

  /**
   * Prints ranges of columns only, as wide as a page, below the titles on each page.
   *
   * @param ranges for instance {@code $A$1:$C$62}; each begins a new page
   */
  void print(XSSFSheet sheet, String... ranges) {
    workbook.setPrintArea(workbook.getSheetIndex(sheet), String.join(",", ranges));
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    fit(sheet);
  }

  /** The first columns and rows as a range to print. */
  static String first(int columns, int rows) {
    return "$A$1:$" + letters(columns - 1) + "$" + rows;
  }

  /** Prints all columns on a page side by side. */
  void fit(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
      sheet.setMargin(margin, 0.4);
    }
    sheet.getFooter().setLeft("&F, &A");
    sheet.getFooter().setRight("&P / &N");
  }

  /** Shows rows with No in their first column in grey. */
  void greyRowsThatAreOff(XSSFSheet sheet, int columns) {
    XSSFConditionalFormattingRule off =
        sheet.getSheetConditionalFormatting().createConditionalFormattingRule("$A2=\"No\"");
    off.createFontFormatting().setFontColorIndex(IndexedColors.GREY_40_PERCENT.getIndex());
    CellRangeAddress rows = new CellRangeAddress(1, ROWS_PREPARED, 0, columns - 1);
    sheet
        .getSheetConditionalFormatting()
        .addConditionalFormatting(new CellRangeAddress[] {rows}, off);
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

  /**
   * A drop-down fed from a list.
   *
   * @param strict whether the spreadsheet asks before it takes another text
   */
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
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.createErrorBox("Not in the list", "The list has no such value. Take it anyway?");
    validation.setSuppressDropDownArrow(true);
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }

  private XSSFFont font() {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(FONT_POINTS);
    return font;
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
