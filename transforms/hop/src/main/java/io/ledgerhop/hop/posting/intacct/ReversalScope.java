// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.SCOPE_UNCLEAR;

import io.ledgerhop.problem.Outcome;
import java.util.Arrays;
import java.util.List;

/** The words of the option <i>What is reversed</i>. */
enum ReversalScope {
  /** All documents of the settlement or the slice, by the action itself. */
  EVERYTHING("Everything now"),
  /** What then has changed, by the next run of Intacct Output. */
  CHANGES("Changed slices in the next run");

  private final String word;

  ReversalScope(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ReversalScope::word).toList();
  }

  /** What the text names, in any case of its letters; an empty one is everything. */
  static Outcome<ReversalScope> parse(String place, String text) {
    if (text.isEmpty()) {
      return Outcome.of(EVERYTHING);
    }
    return Arrays.stream(values())
        .filter(scope -> scope.word.equalsIgnoreCase(text))
        .findFirst()
        .map(Outcome::of)
        .orElseGet(() -> Outcome.failed(SCOPE_UNCLEAR.at(place, text, String.join(", ", words()))));
  }
}
