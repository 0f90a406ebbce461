// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the starter workbook; the committed file is checked against it. */
public final class StarterWorkbook {

  /** From the folder of this module. */
  static final Path COMMITTED =
      Path.of("..", "samples", "project", "mapping", "starter-mapping.xlsx");

  /** Titles of columns that only people read. */
  private static final Set<String> REMARKS = Set.of("Note", "Ticket");

  /** A page in landscape has room for so many characters in letters of 7 points. */
  private static final int PRINTED_MAX = 175;

  private final StarterRows source = new StarterRows();

  /** Writes the committed file anew, when run from the folder of this module. */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(COMMITTED.getParent());
    Files.write(COMMITTED, new StarterWorkbook().bytes());
  }

  byte[] bytes() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheets sheets = new Sheets(workbook);
      readMe(sheets);
      new StarterMapping(sheets, source).write();
      table(sheets, "Tests", 6);
      new StarterLists(sheets, source).write();
      table(sheets, "Changes", 0);
      table(sheets, "Products", 1);
      table(sheets, "Shares", 4);
      table(sheets, "Drivers", 4);
      workbook.setActiveSheet(1);
      workbook.setSelectedTab(1);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void readMe(Sheets sheets) {
    XSSFSheet sheet = sheets.sheet("Read me");
    sheet.setColumnWidth(0, 24 * 256);
    sheet.setColumnWidth(1, 110 * 256);
    sheets.fit(sheet);
    List<String> lines = StarterRows.text("read-me.txt");
    for (int row = 0; row < lines.size(); row++) {
      String[] cells = lines.get(row).split("\t", 2);
      switch (cells[0]) {
        case "grey italics", "grey text" -> sheets.text(sheet, row, 0, cells[0]);
        case "[condition]" -> sheets.swatch(sheet, row, Sheets.CONDITION);
        case "[result]" -> sheets.swatch(sheet, row, Sheets.RESULT);
        case "[remark]" -> sheets.swatch(sheet, row, Sheets.REMARK);
        default -> sheets.heading(sheet, row, cells[0]);
      }
      sheets.wrapped(sheet, row, 1, cells.length > 1 ? cells[1] : "");
    }
  }

  /**
   * A tab from lines with tab characters; titles from {@code results} on have the colour of
   * results.
   */
  private static void table(Sheets sheets, String name, int results) {
    List<String> lines = StarterRows.text(name.toLowerCase(Locale.ROOT) + ".txt");
    XSSFSheet sheet = sheets.sheet(name);
    String[] titles = lines.get(0).split("\t", -1);
    for (int column = 0; column < titles.length; column++) {
      boolean remark = results == 0 || REMARKS.contains(titles[column]);
      IndexedColors condition = column < results ? Sheets.CONDITION : Sheets.RESULT;
      IndexedColors colour = remark ? Sheets.REMARK : condition;
      sheets.title(sheet, column, titles[column], colour, width(lines, column));
    }
    for (int row = 1; row < lines.size(); row++) {
      String[] cells = lines.get(row).split("\t", -1);
      for (int column = 0; column < cells.length; column++) {
        sheets.text(sheet, row, column, cells[column]);
      }
    }
    sheets.freeze(sheet, 0, titles.length, Math.max(1, lines.size() - 1));
    sheets.print(sheet, Sheets.first(printed(lines), lines.size()));
  }

  /** Wide enough for the longest text, within limits. */
  private static int width(List<String> lines, int column) {
    int longest =
        lines.stream().mapToInt(line -> line.split("\t", -1)[column].length()).max().orElse(0);
    return Math.min(45, Math.max(10, longest + 2));
  }

  /** How many columns a page has room for in letters of 7 points; the last ones are remarks. */
  private static int printed(List<String> lines) {
    int columns = lines.get(0).split("\t", -1).length;
    int fitting = 0;
    int characters = 0;
    while (fitting < columns && characters + width(lines, fitting) <= PRINTED_MAX) {
      characters += width(lines, fitting);
      fitting++;
    }
    return fitting;
  }
}
