// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The lines of {@code documents.csv}. */
final class PreviewedDocuments {

  private final List<Map<String, String>> rows = new ArrayList<>();

  PreviewedDocuments(String csv) throws IOException, CsvException {
    try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(new StringReader(csv))) {
      for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
        rows.add(row);
      }
    }
  }

  /** The balance of each account in each document, debits positive. */
  List<String> byDocument() {
    Map<String, Map<String, BigDecimal>> documents = new TreeMap<>();
    for (Map<String, String> row : rows) {
      documents
          .computeIfAbsent(cell(row, "document") + " " + cell(row, "date"), key -> new TreeMap<>())
          .merge(cell(row, "account"), amount(row), BigDecimal::add);
    }
    return documents.entrySet().stream()
        .map(document -> document.getKey() + ": " + text(document.getValue()))
        .toList();
  }

  /** The balance of each account in all documents, debits positive, without those at 0.00. */
  String balances() {
    Map<String, BigDecimal> accounts = new TreeMap<>();
    rows.forEach(row -> accounts.merge(cell(row, "account"), amount(row), BigDecimal::add));
    accounts.values().removeIf(balance -> balance.signum() == 0);
    return text(accounts);
  }

  /** Each line with its document, date, account, side and amount, in the order of the file. */
  List<String> lines() {
    return rows.stream()
        .map(
            row ->
                String.join(
                    " ",
                    cell(row, "document"),
                    cell(row, "date"),
                    cell(row, "account"),
                    cell(row, "debit").isEmpty() ? "Cr" : "Dr",
                    cell(row, "debit") + cell(row, "credit")))
        .toList();
  }

  /** The different texts of a column, in the order of the file. */
  List<String> distinct(String column) {
    return rows.stream().map(row -> cell(row, column)).distinct().toList();
  }

  private static String text(Map<String, BigDecimal> balances) {
    return String.join(
        ", ",
        balances.entrySet().stream()
            .map(balance -> balance.getKey() + " " + balance.getValue().toPlainString())
            .toList());
  }

  private static BigDecimal amount(Map<String, String> row) {
    return decimal(row, "debit").subtract(decimal(row, "credit"));
  }

  private static BigDecimal decimal(Map<String, String> row, String side) {
    String cell = cell(row, side);
    return cell.isEmpty() ? BigDecimal.ZERO : new BigDecimal(cell);
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }
}
