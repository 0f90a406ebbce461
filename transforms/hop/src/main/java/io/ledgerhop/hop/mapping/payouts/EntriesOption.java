// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.payouts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whether payouts become entries. */
enum EntriesOption {
  /** For companies that enter the money from the bank statement, by a bank feed or by hand. */
  COMPARE_ONLY("Compare only"),
  POST("Post");

  private final String word;

  EntriesOption(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(EntriesOption::word).toList();
  }

  /** The choice of this word, ignoring case; empty if there is none. */
  static Optional<EntriesOption> named(String text) {
    return Arrays.stream(values()).filter(option -> option.word.equalsIgnoreCase(text)).findFirst();
  }
}
