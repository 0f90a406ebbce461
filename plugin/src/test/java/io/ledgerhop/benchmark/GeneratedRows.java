// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A mapping workbook of any size, and lines for it. Of ten rows, seven have exact values, one has
 * several values, one a wildcard in the description, and one also a wildcard in the SKU.
 */
final class GeneratedRows {

  private static final Instant DAY = Instant.parse("2026-10-22T15:00:00Z");
  private static final List<String> TYPES = List.of("Order", "Refund", "Adjustment");

  private final int rows;
  private final SettlementHeader header =
      new SettlementHeader(
          "US",
          "1",
          "Amazon.com",
          DAY,
          DAY,
          DAY,
          Money.of("1.00", "USD"),
          Integer.MAX_VALUE,
          "f00d",
          "file.txt");

  GeneratedRows(int rows) {
    this.rows = rows;
  }

  void writeTo(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Mapping");
      fill(
          sheet.createRow(0),
          List.of(
              "Transaction type",
              "Amount type",
              "Amount description",
              "SKU",
              "Post as",
              "GL account"));
      for (int row = 0; row < rows; row++) {
        fill(sheet.createRow(row + 1), cells(row));
      }
      workbook.write(out);
    }
  }

  private static void fill(Row row, List<String> cells) {
    for (int cell = 0; cell < cells.size(); cell++) {
      row.createCell(cell).setCellValue(cells.get(cell));
    }
  }

  private static List<String> cells(int row) {
    String transaction = TYPES.get(row % TYPES.size());
    String type = "Type " + row % 20;
    String account = "" + (4000 + row % 100);
    return switch (row % 10) {
      case 7 -> List.of(transaction, type, "Fee " + row + ";Tax " + row, "", "Journal", account);
      case 8 -> List.of(transaction, type, "Fee " + row + "/*", "", "Journal", account);
      case 9 -> List.of(transaction, type, "Commission", "S" + row + "-*", "Journal", account);
      default -> List.of(transaction, type, "Fee " + row, "", "Journal", account);
    };
  }

  /** A line that the next row matches, with a SKU that no other line has. */
  MoneyLine line(int number) {
    int row = (int) (number * 7_919L % rows);
    String description =
        switch (row % 10) {
          case 8 -> "Fee " + row + "/x";
          case 9 -> "Commission";
          default -> "Fee " + row;
        };
    LineType type =
        new LineType(
            "", "Amazon.com", TYPES.get(row % TYPES.size()), "Type " + row % 20, description);
    OrderReference order =
        new OrderReference("", "", "", "", "", "", "", "", "S" + row + "-" + number, "1", "");
    return new MoneyLine(
        header, 1, new SourceRef("f00d", 3), type, Money.of("1.00", "USD"), DAY, order);
  }
}
