// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The balance of each account in each document of {@code documents.csv}, debits positive. */
final class DocumentBalances {

  private DocumentBalances() {}

  /** A line for each document: number, date, and the balances by account. */
  static List<String> of(String csv) throws IOException, CsvException {
    Map<String, Map<String, BigDecimal>> documents = new TreeMap<>();
    try (CSVReaderHeaderAware rows = new CSVReaderHeaderAware(new StringReader(csv))) {
      for (Map<String, String> row = rows.readMap(); row != null; row = rows.readMap()) {
        documents
            .computeIfAbsent(row.get("document") + " " + row.get("date"), key -> new TreeMap<>())
            .merge(
                row.get("account"),
                amount(row, "debit").subtract(amount(row, "credit")),
                BigDecimal::add);
      }
    }
    return documents.entrySet().stream()
        .map(document -> document.getKey() + ": " + text(document.getValue()))
        .toList();
  }

  private static String text(Map<String, BigDecimal> balances) {
    return balances.entrySet().stream()
        .map(balance -> balance.getKey() + " " + balance.getValue().toPlainString())
        .collect(Collectors.joining(", "));
  }

  private static BigDecimal amount(Map<String, String> row, String side) {
    String cell = Objects.requireNonNull(row.get(side));
    return cell.isEmpty() ? BigDecimal.ZERO : new BigDecimal(cell);
  }
}
