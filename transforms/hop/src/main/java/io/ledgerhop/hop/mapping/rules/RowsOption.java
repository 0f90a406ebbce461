// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words of the option <i>Rows</i>. */
enum RowsOption {
  SETTLEMENT_LINES("Settlement lines"),
  ANY("Any rows");

  private final String word;

  RowsOption(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(RowsOption::word).toList();
  }

  static Optional<RowsOption> ofWord(String text) {
    return Arrays.stream(values())
        .filter(option -> option.word.equalsIgnoreCase(text.strip()))
        .findFirst();
  }
}
