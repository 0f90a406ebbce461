// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How the sheets of a run are printed, on paper of any size. */
public final class PrintedSheet {

  /** In the code of spreadsheets for what they print: the file and the sheet. */
  private static final String FILE_AND_SHEET = "&F, &A";

  /** The number of the page, and of all pages. */
  private static final String PAGE = "&P / &N";

  private PrintedSheet() {}

  /**
   * Fits the columns on the width of a page, and prints the file, the sheet and the number of the
   * page below each.
   */
  public static void fit(Sheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setLeft(FILE_AND_SHEET);
    sheet.getFooter().setRight(PAGE);
  }

  /** The same, and repeats the first row, which has the titles, on each page. */
  public static void fitWithTitles(Sheet sheet) {
    fit(sheet);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
  }
}
