// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.intacct.company.JournalLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Sums of lines in the general ledger of the simulated company, debits positive. */
final class JournalSums {

  private static final Pattern CLEARING = Pattern.compile("11[5-7]\\d");

  private JournalSums() {}

  static BigDecimal sum(List<JournalLine> lines) {
    return lines.stream().map(JournalLine::signedAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What the entries leave on the clearing accounts for a settlement. */
  static BigDecimal clearing(List<JournalEntry> entries, String settlementId) {
    return sum(
        entries.stream()
            .flatMap(entry -> entry.lines().stream())
            .filter(line -> CLEARING.matcher(line.account()).matches())
            .filter(line -> line.memo().equals("Amazon settlement " + settlementId))
            .toList());
  }
}
