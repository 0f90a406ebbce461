// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import io.ledgerhop.mapping.MappingColumn;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Does what an accountant does with an unmapped combination: pastes its row as a whole, and fills
 * in an account.
 */
final class PastedRow {

  /** Relative to the folder of this module. */
  static final Path STARTER =
      Path.of("..", "..", "samples", "project", "mapping", "starter-mapping.xlsx");

  private static final int ACCOUNT =
      List.of(MappingColumn.values()).indexOf(MappingColumn.GL_ACCOUNT);

  private PastedRow() {}

  /**
   * Pastes the only row of a file, CSV or XLSX, into the first free row of the starter workbook.
   *
   * @param account for the column <i>GL account</i>
   * @param to where the workbook is saved
   */
  static Path from(Path unmapped, String account, Path to) throws IOException, CsvException {
    List<String> cells =
        unmapped.toString().endsWith(".csv") ? csvRow(unmapped) : xlsxRow(unmapped);
    try (InputStream in = Files.newInputStream(STARTER);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(to)) {
      Sheet sheet = workbook.getSheet("Mapping");
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int at = 0; at < cells.size(); at++) {
        if (!cells.get(at).isEmpty()) {
          row.createCell(at).setCellValue(cells.get(at));
        }
      }
      row.createCell(ACCOUNT).setCellValue(account);
      workbook.write(out);
    }
    return to;
  }

  private static List<String> csvRow(Path file) throws IOException, CsvException {
    try (CSVReader reader = new CSVReader(Files.newBufferedReader(file))) {
      return List.of(reader.readAll().get(1));
    }
  }

  private static List<String> xlsxRow(Path file) throws IOException {
    List<String> cells = new ArrayList<>();
    DataFormatter formatter = new DataFormatter();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Row row = workbook.getSheetAt(0).getRow(1);
      for (int at = 0; at < row.getLastCellNum(); at++) {
        cells.add(formatter.formatCellValue(row.getCell(at)));
      }
    }
    return cells;
  }
}
