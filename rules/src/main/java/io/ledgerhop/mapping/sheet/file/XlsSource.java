// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** The binary format of old spreadsheets; its sheets have 65,536 rows at most. */
final class XlsSource implements TabSource {

  private final HSSFWorkbook workbook;

  XlsSource(byte[] bytes) throws IOException {
    workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  @Override
  public List<String> names() {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetName)
        .toList();
  }

  @Override
  public Tab read(String name) {
    Tab tab = new Tab(name);
    HSSFSheet sheet = workbook.getSheet(name);
    for (int column = 0; column < Tab.COLUMNS_MAX; column++) {
      if (sheet.isColumnHidden(column)) {
        tab.hideColumns(column, column);
      }
    }
    for (int index = sheet.getFirstRowNum(); index <= sheet.getLastRowNum(); index++) {
      HSSFRow row = sheet.getRow(index);
      if (row != null) {
        tab.add(index + 1, cells(row), row.getZeroHeight());
      }
    }
    sheet.getMergedRegions().forEach(range -> tab.merge(range.formatAsString()));
    return tab;
  }

  @Override
  public boolean countsFrom1904() {
    return workbook.getWorkbook().isUsing1904DateWindowing();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  private SortedMap<Integer, Cell> cells(HSSFRow row) {
    SortedMap<Integer, Cell> cells = new TreeMap<>();
    row.cellIterator()
        .forEachRemaining(
            found -> {
              Cell cell = cell((HSSFCell) found);
              if (!cell.isBlank()) {
                cells.put(found.getColumnIndex(), cell);
              }
            });
    return cells;
  }

  private Cell number(HSSFCell cell) {
    String digits = String.valueOf(cell.getNumericCellValue());
    short style = cell.getCellStyle().getDataFormat();
    String format = cell.getCellStyle().getDataFormatString();
    if (NumberStyles.isPercent(format)) {
      return Cell.percent(digits);
    }
    return DateUtil.isADateFormat(style, format)
        ? Cell.date(digits, countsFrom1904())
        : Cell.number(digits);
  }

  private Cell cell(HSSFCell cell) {
    return switch (cell.getCellType()) {
      case STRING -> new Cell(Cell.Kind.TEXT, cell.getRichStringCellValue().getString());
      case NUMERIC -> number(cell);
      case BOOLEAN -> Cell.bool(cell.getBooleanCellValue());
      case FORMULA -> Cell.formula(cell.getCellFormula(), result(cell));
      case ERROR ->
          new Cell(Cell.Kind.ERROR, FormulaError.forInt(cell.getErrorCellValue()).getString());
      case BLANK, _NONE -> new Cell(Cell.Kind.TEXT, "");
    };
  }

  /** The last result of a formula. */
  private String result(HSSFCell cell) {
    return switch (cell.getCachedFormulaResultType()) {
      case STRING -> cell.getRichStringCellValue().getString();
      case NUMERIC -> number(cell).text();
      case BOOLEAN -> Cell.bool(cell.getBooleanCellValue()).text();
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case BLANK, FORMULA, _NONE -> "";
    };
  }
}
