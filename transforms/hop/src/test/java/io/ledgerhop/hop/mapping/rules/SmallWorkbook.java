// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A mapping workbook with a few columns. */
public final class SmallWorkbook {

  private static final List<String> HEADER =
      List.of(
          "On",
          "Transaction type",
          "Amount type",
          "Amount description",
          "Post as",
          "GL account",
          "Department",
          "Memo");

  private static final List<String> TEST_HEADER =
      List.of(
          "Currency",
          "Transaction type",
          "Amount type",
          "Amount description",
          "Amount",
          "GL account");

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Sheet sheet = workbook.createSheet("Mapping");

  public SmallWorkbook() {
    row(HEADER.toArray(String[]::new));
  }

  /** The rows for all lines of the example settlement. */
  public static SmallWorkbook complete() {
    return new SmallWorkbook()
        .knowing("Refund")
        .row(
            "yes",
            "Order",
            "ItemPrice",
            "Principal",
            "Journal",
            "4000",
            "010",
            "Amazon {settlement}")
        .row("yes", "Order", "ItemPrice", "Shipping", "Journal", "4010", "", "")
        .row("yes", "Order", "ItemPrice", "Commission", "Journal", "6010", "", "")
        .row("yes", "Order", "ItemPrice", "Refund", "Journal", "4100", "", "");
  }

  public SmallWorkbook row(String... cells) {
    cells(sheet, List.of(cells));
    return this;
  }

  /** Adds a description to the list of those that Amazon has sent. */
  private SmallWorkbook knowing(String description) {
    Sheet lists = workbook.createSheet("Lists");
    cells(lists, List.of("Amount description"));
    cells(lists, List.of(description));
    return this;
  }

  /** A test of the tab Tests for a sale of 19.99 USD. */
  SmallWorkbook test(String description, String account) {
    Sheet tests = workbook.getSheet("Tests");
    if (tests == null) {
      tests = workbook.createSheet("Tests");
      cells(tests, TEST_HEADER);
    }
    cells(tests, List.of("USD", "Order", "ItemPrice", description, "19.99", account));
    return this;
  }

  private static void cells(Sheet sheet, List<String> cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int at = 0; at < cells.size(); at++) {
      row.createCell(at).setCellValue(cells.get(at));
    }
  }

  public Path in(Path folder) throws IOException {
    return as(folder.resolve("mapping.xlsx"));
  }

  Path as(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }
}
