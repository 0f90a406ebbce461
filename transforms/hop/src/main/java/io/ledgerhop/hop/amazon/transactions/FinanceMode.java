// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.hop.layout.RowLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is requested from Amazon; each mode has fields of its own. */
enum FinanceMode {
  TRANSACTIONS("Transactions"),
  BALANCES("Balances"),
  SUMMARIES("Summaries"),
  EVENT_GROUPS("Event groups"),
  PAYOUTS("Payouts"),
  EXPECTED_PAYOUTS("Expected payouts");

  private final String word;

  FinanceMode(String word) {
    this.word = word;
  }

  /** The mode that an option names, ignoring case; empty if there is none of that name. */
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
    return switch (this) {
      case TRANSACTIONS -> TransactionRows.LAYOUT;
      case BALANCES -> FinanceRows.BALANCE;
      case SUMMARIES -> FinanceRows.SUMMARY;
      case EVENT_GROUPS -> FinanceRows.GROUP;
      case PAYOUTS -> FinanceRows.PAYOUT;
      case EXPECTED_PAYOUTS -> FinanceRows.EXPECTED;
    };
  }
}
