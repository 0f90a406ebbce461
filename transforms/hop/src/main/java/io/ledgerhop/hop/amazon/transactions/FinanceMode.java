// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.hop.adapter.RowLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What Amazon is asked for; each has fields of its own. */
enum FinanceMode {
  TRANSACTIONS("Transactions", TransactionRows.LAYOUT),
  BALANCES("Balances", FinanceRows.BALANCE),
  SUMMARIES("Summaries", FinanceRows.SUMMARY),
  EVENT_GROUPS("Event groups", FinanceRows.GROUP),
  PAYOUTS("Payouts", FinanceRows.PAYOUT),
  EXPECTED_PAYOUTS("Expected payouts", FinanceRows.EXPECTED);

  private final String word;
  private final RowLayout<?> layout;

  FinanceMode(String word, RowLayout<?> layout) {
    this.word = word;
    this.layout = layout;
  }

  /** The mode that an option names, in any case; empty if there is none of that name. */
  static Optional<FinanceMode> named(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(mode -> mode.word.toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(FinanceMode::word).toList();
  }

  String word() {
    return word;
  }

  RowLayout<?> layout() {
    return layout;
  }
}
