// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.CHANGED_UNCLEAR;
import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.DATE_UNCLEAR;

import io.ledgerhop.problem.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the option <i>Changed documents</i>, and the texts of those that belong to it. */
enum ChangedDocumentsOption {
  REFUSE("Refuse"),
  REVERSE("Reverse and post again");

  private final String word;

  ChangedDocumentsOption(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ChangedDocumentsOption::word).toList();
  }

  /** True if changed slices are reversed; an empty text refuses them. */
  static Outcome<Boolean> reverses(String place, String text) {
    if (text.isEmpty()) {
      return Outcome.of(false);
    }
    return Arrays.stream(values())
        .filter(option -> option.word.equalsIgnoreCase(text))
        .findFirst()
        .map(option -> Outcome.of(option == REVERSE))
        .orElseGet(
            () -> Outcome.failed(CHANGED_UNCLEAR.at(place, text, String.join(", ", words()))));
  }

  /** A day such as 2026-11-30; empty if the text is. */
  static Outcome<Optional<LocalDate>> date(String place, String text) {
    if (text.isEmpty()) {
      return Outcome.of(Optional.empty());
    }
    try {
      return Outcome.of(Optional.of(LocalDate.parse(text)));
    } catch (DateTimeParseException e) {
      return Outcome.failed(DATE_UNCLEAR.at(place, text));
    }
  }

  /** Amazon's numbers of settlements, with commas between them. */
  static Set<String> settlements(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(number -> !number.isEmpty())
        .collect(Collectors.toSet());
  }
}
