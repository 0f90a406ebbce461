// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words of the option <i>Matching rows</i>. */
enum MatchOption {
  MOST_SPECIFIC("Most specific"),
  ALL("All");

  private final String word;

  MatchOption(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(MatchOption::word).toList();
  }

  static Optional<MatchOption> ofWord(String text) {
    return Arrays.stream(values())
        .filter(option -> option.word.equalsIgnoreCase(text.strip()))
        .findFirst();
  }
}
