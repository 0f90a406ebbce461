// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What payments by credits have used of each bill and adjustment, by record number. */
final class AppliedCredits {
  /** The fields of a payment's line that name what is paid, and what pays it. */
  private static final List<String> KEYS = List.of("RECORDKEY", "POSADJKEY", "ADJUSTMENTKEY");

  private final Map<Long, BigDecimal> used = new HashMap<>();

  void add(SubledgerRecord payment) {
    payment.lines().forEach(line -> change(line, amount(line)));
  }

  void remove(SubledgerRecord payment) {
    payment.lines().forEach(line -> change(line, amount(line).negate()));
  }

  /** What is still open of a bill or adjustment, with the sign of its total. */
  BigDecimal rest(SubledgerRecord record) {
    BigDecimal applied = used.getOrDefault(record.recordNo(), BigDecimal.ZERO);
    BigDecimal entered = record.entered();
    return entered.signum() < 0 ? entered.add(applied) : entered.subtract(applied);
  }

  private void change(Map<String, String> line, BigDecimal amount) {
    KEYS.stream()
        .map(field -> line.getOrDefault(field, ""))
        .filter(key -> !key.isEmpty())
        .forEach(key -> used.merge(Long.valueOf(key), amount, BigDecimal::add));
  }

  private static BigDecimal amount(Map<String, String> line) {
    return new BigDecimal(line.getOrDefault("TRX_ADJUSTMENTAMOUNT", "0"));
  }
}
