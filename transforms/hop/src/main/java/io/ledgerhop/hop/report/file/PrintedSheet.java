// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How the sheets of a run are printed, on paper of any size. */
public final class PrintedSheet {

  /** In the code of spreadsheets for what they print: the file and the sheet. */
  private static final String FILE_AND_SHEET = "&F, &A";

  /** The number of the page, and of all pages. */
  private static final String PAGE = "&P / &N";

  /** In inches; wide sheets stay readable on the space that it leaves. */
  private static final double SIDE_MARGIN = 0.4;

  /** In points; no spreadsheet has a higher row. */
  private static final float HEIGHT_MAX = 409;

  private PrintedSheet() {}

  /**
   * Fits the columns on the width of a page, and prints the file, the sheet and the number of the
   * page below each.
   */
  public static void fit(Sheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
    sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
    sheet.getFooter().setLeft(FILE_AND_SHEET);
    sheet.getFooter().setRight(PAGE);
  }

  /** Fits the sheet, and repeats the first row, which has the titles, on each page. */
  public static void fitWithTitles(Sheet sheet) {
    fit(sheet);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
  }

  /**
   * Makes a row high enough for a sentence that goes on in further lines. Spreadsheets do not do
   * that for each file that another program has written.
   *
   * @param width of the cell in digits, which are wider than most letters
   */
  public static void raise(Row row, String sentence, int width) {
    int lines = 1 + Math.max(0, sentence.length() - 1) / width;
    float height = Math.min(HEIGHT_MAX, lines * row.getSheet().getDefaultRowHeightInPoints());
    if (height > row.getHeightInPoints()) {
      row.setHeightInPoints(height);
    }
  }
}
