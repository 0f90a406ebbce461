// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.SIGN_OFF_UNCLEAR;

import io.ledgerhop.problem.Outcome;
import java.util.Arrays;
import java.util.List;

/** The words of the option <i>Sign-off</i>. */
enum SignOffOption {
  NOT_REQUIRED("Not required"),
  REQUIRED("Required");

  private final String word;

  SignOffOption(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(SignOffOption::word).toList();
  }

  /** True if only approved rules are posted with; an empty text requires nothing. */
  static Outcome<Boolean> required(String place, String text) {
    if (text.isEmpty()) {
      return Outcome.of(false);
    }
    return Arrays.stream(values())
        .filter(option -> option.word.equalsIgnoreCase(text))
        .findFirst()
        .map(option -> Outcome.of(option == REQUIRED))
        .orElseGet(
            () -> Outcome.failed(SIGN_OFF_UNCLEAR.at(place, text, String.join(", ", words()))));
  }
}
