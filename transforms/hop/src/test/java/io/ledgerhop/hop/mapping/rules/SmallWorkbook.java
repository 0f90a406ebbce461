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

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Sheet sheet = workbook.createSheet("Mapping");

  public SmallWorkbook() {
    row(HEADER.toArray(String[]::new));
  }

  /** The rows for all lines of the example settlement. */
  public static SmallWorkbook complete() {
    return new SmallWorkbook()
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
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int at = 0; at < cells.length; at++) {
      row.createCell(at).setCellValue(cells[at]);
    }
    return this;
  }

  public Path in(Path folder) throws IOException {
    Path file = folder.resolve("mapping.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }
}
