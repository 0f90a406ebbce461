// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.problem.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook written as text: one row on each line, cells between vertical bars.
 *
 * <p>A cell is text, unless it starts with {@code number:}, {@code percent:}, {@code truth:} or an
 * equals sign.
 */
public final class TestWorkbook {

  private static final String NUMBER = "number:";
  private static final String PERCENT = "percent:";
  private static final String TRUTH = "truth:";

  private final Workbook workbook;

  private TestWorkbook(Workbook workbook) {
    this.workbook = workbook;
  }

  public static TestWorkbook xlsx() {
    return new TestWorkbook(new XSSFWorkbook());
  }

  static TestWorkbook xls() {
    return new TestWorkbook(new HSSFWorkbook());
  }

  /** A workbook with a Mapping tab only. */
  public static TestWorkbook mapping(String drawing) {
    return xlsx().tab("Mapping", drawing);
  }

  public TestWorkbook tab(String name, String drawing) {
    Sheet sheet = workbook.createSheet(name);
    List<String> lines = drawing.lines().toList();
    for (int row = 0; row < lines.size(); row++) {
      String[] cells = lines.get(row).split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        fill(sheet, row, column, cells[column].strip());
      }
    }
    return this;
  }

  /**
   * Hides rows of the tab added last, as a filter does.
   *
   * @param rows as the spreadsheet shows them, from 1
   */
  TestWorkbook hiding(int... rows) {
    for (int row : rows) {
      last().getRow(row - 1).setZeroHeight(true);
    }
    return this;
  }

  /**
   * Hides columns of the tab added last.
   *
   * @param columns from 0
   */
  TestWorkbook hidingColumns(int... columns) {
    for (int column : columns) {
      last().setColumnHidden(column, true);
    }
    return this;
  }

  /** Merges cells of the tab added last. */
  TestWorkbook merging(String range) {
    last().addMergedRegion(CellRangeAddress.valueOf(range));
    return this;
  }

  private Sheet last() {
    return workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
  }

  public byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      workbook.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Outcome<MappingTable> read() {
    return read(bytes(), "mapping.xlsx");
  }

  static Outcome<MappingTable> read(byte[] bytes, String name) {
    try {
      return new WorkbookReader().read(new ByteArrayInputStream(bytes), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Sheet sheet, int row, int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    Cell cell =
        (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
    if (text.startsWith(NUMBER)) {
      cell.setCellValue(Double.parseDouble(text.substring(NUMBER.length())));
    } else if (text.startsWith(PERCENT)) {
      Workbook workbook = sheet.getWorkbook();
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("0.000%"));
      cell.setCellStyle(style);
      cell.setCellValue(Double.parseDouble(text.substring(PERCENT.length())));
    } else if (text.startsWith(TRUTH)) {
      cell.setCellValue(Boolean.parseBoolean(text.substring(TRUTH.length())));
    } else if (text.startsWith("=")) {
      cell.setCellFormula(text.substring(1));
    } else {
      cell.setCellValue(text);
    }
  }
}
