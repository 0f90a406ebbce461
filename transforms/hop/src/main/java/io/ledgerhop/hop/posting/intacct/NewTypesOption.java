// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.NEW_TYPES_UNCLEAR;

import io.ledgerhop.problem.Outcome;
import java.util.Arrays;
import java.util.List;

/** The words of the option <i>New types</i>. */
enum NewTypesOption {
  POST("Post"),
  POST_AS_DRAFT("Post as draft");

  private final String word;

  NewTypesOption(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(NewTypesOption::word).toList();
  }

  /** True if a settlement with new types is entered as drafts; an empty text posts it. */
  static Outcome<Boolean> drafts(String place, String text) {
    if (text.isEmpty()) {
      return Outcome.of(false);
    }
    return Arrays.stream(values())
        .filter(option -> option.word.equalsIgnoreCase(text))
        .findFirst()
        .map(option -> Outcome.of(option == POST_AS_DRAFT))
        .orElseGet(
            () -> Outcome.failed(NEW_TYPES_UNCLEAR.at(place, text, String.join(", ", words()))));
  }
}
