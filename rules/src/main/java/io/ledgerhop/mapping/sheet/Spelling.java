// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.VALUE_UNKNOWN;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.mapping.condition.TextCondition.Fit;
import io.ledgerhop.settlement.CatalogueLine;
import io.ledgerhop.settlement.LineCatalogue;
import io.ledgerhop.settlement.Marketplace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Warns of type values that look misspelled: Amazon is not known to send them, but sends one that
 * differs by a typing error.
 *
 * <p>Amazon adds values without notice, so a value that resembles no known one is taken to be new.
 */
final class Spelling {

  private final Findings problems;

  private final Map<LineField, Known> known = new EnumMap<>(LineField.class);

  /**
   * The known values of a field.
   *
   * @param spellings by their normalised text
   * @param exact normalised values without wildcards, so that most cells take one look-up
   * @param wildcards the other ones; the catalogue has them where Amazon appends ids to a value
   */
  private record Known(
      Map<String, String> spellings, Set<String> exact, List<TextCondition> wildcards) {

    void learn(String value) {
      if (spellings.putIfAbsent(PlainText.of(value), value) == null) {
        TextCondition condition = TextCondition.of(value);
        exact.addAll(condition.exact());
        if (!condition.globs().isEmpty()) {
          wildcards.add(condition);
        }
      }
    }

    /** True if a text can be both a known value and the typed one, which may have wildcards too. */
    boolean meets(TextCondition typed) {
      return typed.exact().stream().anyMatch(this::isKnown)
          || (!typed.globs().isEmpty() && meetsWildcards(typed));
    }

    private boolean isKnown(String text) {
      return exact.contains(text) || wildcards.stream().anyMatch(known -> fits(text, known));
    }

    private boolean meetsWildcards(TextCondition typed) {
      return exact.stream().anyMatch(text -> fits(text, typed))
          || wildcards.stream().anyMatch(typed::overlaps);
    }

    private static boolean fits(String text, TextCondition condition) {
      return condition.fit(text) != Fit.NONE;
    }
  }

  Spelling(LineCatalogue catalogue, Findings problems) {
    this.problems = problems;
    for (Marketplace marketplace : Marketplace.values()) {
      learn(LineField.MARKETPLACE, marketplace.marketplaceName());
    }
    OTHER_CHANNELS.forEach(channel -> learn(LineField.MARKETPLACE, channel));
    for (CatalogueLine line : catalogue.lines()) {
      learn(LineField.TRANSACTION_TYPE, line.transactionType());
      learn(LineField.AMOUNT_TYPE, line.amountType());
      learn(LineField.AMOUNT_DESCRIPTION, line.amountDescription());
      // Older files name a charge to the account in the transaction type.
      learn(LineField.TRANSACTION_TYPE, line.amountDescription());
    }
  }

  /** Channels of Amazon that are no marketplaces. */
  private static final List<String> OTHER_CHANNELS = List.of("Non-Amazon*", "SI *");

  /** Adds a value that the workbook lists as seen. */
  void learn(LineField field, String value) {
    if (!value.equals("*") && !value.isBlank()) {
      known
          .computeIfAbsent(
              field, unused -> new Known(new LinkedHashMap<>(), new HashSet<>(), new ArrayList<>()))
          .learn(value);
    }
  }

  void check(LineField field, String cell, String place) {
    Known values = known.get(field);
    if (values == null) {
      return;
    }
    for (String typed : TextCondition.values(cell)) {
      if (!values.meets(TextCondition.of(typed))) {
        String hint = NearestSpelling.slipHint(typed, values.spellings().values());
        if (!hint.isEmpty()) {
          problems.add(VALUE_UNKNOWN.at(place, typed, hint));
        }
      }
    }
  }
}
