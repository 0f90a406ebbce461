// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.CLOSED_PERIOD_UNCLEAR;

import io.ledgerhop.posting.ClosedPeriod;
import io.ledgerhop.problem.Outcome;
import java.util.Arrays;
import java.util.List;

/** The words of the option <i>Closed period</i>. */
enum ClosedPeriodOption {
  HOLD("Hold", ClosedPeriod.HOLD),
  NEXT_OPEN_DATE("Next open date", ClosedPeriod.NEXT_OPEN_DATE),
  STOP("Stop", ClosedPeriod.STOP);

  private final String word;
  private final ClosedPeriod policy;

  ClosedPeriodOption(String word, ClosedPeriod policy) {
    this.word = word;
    this.policy = policy;
  }

  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ClosedPeriodOption::word).toList();
  }

  /** What the text names, in any case of its letters; an empty one holds. */
  static Outcome<ClosedPeriod> parse(String place, String text) {
    if (text.isEmpty()) {
      return Outcome.of(ClosedPeriod.HOLD);
    }
    return Arrays.stream(values())
        .filter(option -> option.word.equalsIgnoreCase(text))
        .findFirst()
        .map(option -> Outcome.of(option.policy))
        .orElseGet(
            () ->
                Outcome.failed(CLOSED_PERIOD_UNCLEAR.at(place, text, String.join(", ", words()))));
  }
}
