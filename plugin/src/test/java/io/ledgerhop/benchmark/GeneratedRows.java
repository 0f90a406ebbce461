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
import java.util.stream.IntStream;
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
  private static final List<Money> AMOUNTS =
      IntStream.range(1, 100).mapToObj(units -> Money.of(units + ".00", "USD")).toList();

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

  /** The cells of a row, from the transaction type to the account. */
  static List<String> cells(int row) {
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

  /**
   * A line that the next row matches, with a SKU that no other line has. About every tenth line has
   * an amount of 90 or more.
   */
  MoneyLine line(int number) {
    return line(next(number), number, number);
  }

  /** A line that differs from all others of this method in its amount only. */
  MoneyLine sameLine(int number) {
    return line(0, 0, number);
  }

  /**
   * A line that the next row with exact values matches. All rows have had their turn before a SKU
   * changes.
   */
  MoneyLine exactLine(int number) {
    int row = next(number);
    return line(row % 10 < 8 ? row : row - 5, number / rows, number);
  }

  private int next(int number) {
    return (int) (number * 7_919L % rows);
  }

  private MoneyLine line(int row, int sku, int number) {
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
        new OrderReference("", "", "", "", "", "", "", "", "S" + row + "-" + sku, "1", "");
    return new MoneyLine(
        header,
        1,
        new SourceRef("f00d", 3),
        type,
        AMOUNTS.get(number % AMOUNTS.size()),
        DAY,
        order);
  }
}
