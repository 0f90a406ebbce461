// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.LIMIT_TWICE;
import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.LIMIT_UNCLEAR;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the option <i>Largest document</i>, for instance {@code USD=50000; EUR=40000.00}. */
final class LimitsOption {

  private static final Pattern LIMIT =
      Pattern.compile("([A-Za-z]{3})\\s*=\\s*(\\d{1,15}(?:\\.\\d{1,2})?)");

  private LimitsOption() {}

  /** The limit of each currency that the text names. */
  static Outcome<Map<Currency, Money>> parse(String place, String text) {
    Map<Currency, Money> limits = new HashMap<>();
    Problems problems = new Problems();
    for (String part : text.split(";", -1)) {
      if (!part.isBlank()) {
        add(limits, part.strip(), place, problems);
      }
    }
    return problems.hasErrors() ? Outcome.failed(problems.list()) : Outcome.of(limits);
  }

  private static void add(
      Map<Currency, Money> limits, String part, String place, Problems problems) {
    Optional<Money> limit = limit(part);
    if (limit.isEmpty()) {
      problems.add(LIMIT_UNCLEAR.at(place, part));
    } else if (limits.put(limit.get().currency(), limit.get()) != null) {
      problems.add(LIMIT_TWICE.at(place, limit.get().currency()));
    }
  }

  private static Optional<Money> limit(String part) {
    Matcher matcher = LIMIT.matcher(part);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Money.of(matcher.group(2), matcher.group(1).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
