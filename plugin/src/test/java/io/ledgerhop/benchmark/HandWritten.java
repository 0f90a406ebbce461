// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A hand-written program for comparison: one pass over a settlement file with a hash map. */
final class HandWritten {

  private static final int TRANSACTION_TYPE = 6;
  private static final int AMOUNT_TYPE = 12;
  private static final int AMOUNT_DESCRIPTION = 13;
  private static final int AMOUNT = 14;
  private static final int TOTAL = 4;

  private final Map<String, String> accounts;

  /**
   * @param accounts by {@link #key}
   */
  HandWritten(Map<String, String> accounts) {
    this.accounts = accounts;
  }

  static String key(String transactionType, String amountType, String amountDescription) {
    return transactionType + '\t' + amountType + '\t' + amountDescription;
  }

  /** Debits (D) and credits (C) by account, with the balance on the clearing account. */
  Map<String, BigDecimal> journal(Path file) throws IOException {
    Map<String, BigDecimal> sums = new HashMap<>();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal total = BigDecimal.ZERO;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        if (!cells[TOTAL].isEmpty()) {
          total = new BigDecimal(cells[TOTAL]);
          continue;
        }
        BigDecimal amount = new BigDecimal(cells[AMOUNT]);
        String account =
            accounts.get(
                key(cells[TRANSACTION_TYPE], cells[AMOUNT_TYPE], cells[AMOUNT_DESCRIPTION]));
        sums.merge((amount.signum() < 0 ? "D " : "C ") + account, amount.abs(), BigDecimal::add);
        sum = sum.add(amount);
      }
    }
    if (sum.compareTo(total) != 0) {
      throw new IllegalStateException("rows " + sum + ", total " + total);
    }
    sums.merge((total.signum() < 0 ? "C " : "D ") + "1150", total.abs(), BigDecimal::add);
    return new TreeMap<>(sums);
  }
}
