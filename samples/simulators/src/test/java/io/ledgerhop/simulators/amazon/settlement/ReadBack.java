// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A generated file, read with code that is independent of the writer. */
record ReadBack(String text, List<List<String>> lines) {

  private static final int TOTAL = 4;
  private static final int AMOUNT = 14;

  static ReadBack of(GeneratedSettlement settlement, Market market) {
    String text = new String(bytes(settlement), market.charset());
    List<List<String>> lines = new ArrayList<>();
    for (String line : text.replace("\uFEFF", "").replace("\r", "").split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(List.of(line.split("\t", -1)));
      }
    }
    return new ReadBack(text, lines);
  }

  static byte[] bytes(GeneratedSettlement settlement) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      settlement.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  List<String> summary() {
    return lines.get(1);
  }

  List<List<String>> rows() {
    return lines.subList(2, lines.size());
  }

  BigDecimal total() {
    return number(summary().get(TOTAL));
  }

  BigDecimal sum() {
    return sum(rows());
  }

  /** Sum of the rows with this amount-description. */
  BigDecimal sumOf(String description) {
    return sum(rows().stream().filter(row -> row.get(AMOUNT - 1).equals(description)).toList());
  }

  static BigDecimal sum(List<List<String>> rows) {
    return rows.stream()
        .map(row -> number(row.get(AMOUNT)))
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }
}
