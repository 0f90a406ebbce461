// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.VALUE_UNKNOWN;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.PlainText;
import io.ledgerhop.mapping.TextCondition;
import io.ledgerhop.settlement.CatalogueLine;
import io.ledgerhop.settlement.LineCatalogue;
import io.ledgerhop.settlement.Marketplace;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Warns of type values that look misspelled: Amazon is not known to send them, but sends one that
 * differs by a typing error.
 *
 * <p>Amazon adds values without notice, so a value that resembles no known one is taken to be new.
 */
final class Spelling {

  private final Findings problems;

  /** Known values by their normalised text, so that most are found by one look-up. */
  private final Map<LineField, Map<String, Known>> known = new EnumMap<>(LineField.class);

  private record Known(String value, TextCondition condition) {}

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
          .computeIfAbsent(field, unused -> new LinkedHashMap<>())
          .putIfAbsent(PlainText.of(value), new Known(value, TextCondition.of(value)));
    }
  }

  void check(LineField field, String cell, String place) {
    Map<String, Known> values = known.get(field);
    if (values == null) {
      return;
    }
    for (String typed : TextCondition.values(cell)) {
      if (!values.containsKey(PlainText.of(typed)) && !meetsOne(values, typed)) {
        var spellings = values.values().stream().map(Known::value).toList();
        String hint = NearestSpelling.slipHint(typed, spellings);
        if (!hint.isEmpty()) {
          problems.add(VALUE_UNKNOWN.at(place, typed, hint));
        }
      }
    }
  }

  /** Both sides may have wildcards; the catalogue has them where Amazon appends ids to a value. */
  private static boolean meetsOne(Map<String, Known> values, String typed) {
    TextCondition condition = TextCondition.of(typed);
    return values.values().stream().anyMatch(value -> value.condition().overlaps(condition));
  }
}
