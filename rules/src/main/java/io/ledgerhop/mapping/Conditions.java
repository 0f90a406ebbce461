// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.mapping.condition.TextCondition.Fit;
import io.ledgerhop.money.Sign;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * All conditions that a row puts on a line.
 *
 * @param texts by field; a field without an entry may have any text
 * @param sign plus for money in and for an amount of zero, minus for money out
 * @param dates counts as one condition unless it includes every day
 */
public record Conditions(
    Map<LineField, TextCondition> texts, Optional<Sign> sign, DateRange dates) {

  /** Drops text conditions that every text meets. */
  public Conditions {
    Map<LineField, TextCondition> real = new EnumMap<>(LineField.class);
    texts.forEach(
        (field, condition) -> {
          if (!condition.isAny()) {
            real.put(field, condition);
          }
        });
    texts = Collections.unmodifiableMap(real);
  }

  /** The condition on a field; one that every text meets if the row has none. */
  public TextCondition text(LineField field) {
    return texts.getOrDefault(field, TextCondition.ANY);
  }

  public boolean accept(LineFacts line) {
    for (Map.Entry<LineField, TextCondition> entry : texts.entrySet()) {
      if (entry.getValue().fit(line.text(entry.getKey())) == Fit.NONE) {
        return false;
      }
    }
    return (sign.isEmpty() || sign.get() == line.sign()) && dates.contains(line.day());
  }

  /** The number of conditions. */
  public int count() {
    return texts.size() + signAndDates();
  }

  /** The number of conditions that a matching line meets exactly, not by a wildcard. */
  public int exact(LineFacts line) {
    int exact = signAndDates();
    for (Map.Entry<LineField, TextCondition> entry : texts.entrySet()) {
      if (entry.getValue().fit(line.text(entry.getKey())) == Fit.EXACT) {
        exact++;
      }
    }
    return exact;
  }

  /** True when the other row has conditions in the same columns. */
  public boolean asksTheSame(Conditions other) {
    return texts.keySet().equals(other.texts.keySet())
        && sign.isPresent() == other.sign.isPresent()
        && dates.isAlways() == other.dates.isAlways();
  }

  private int signAndDates() {
    return (sign.isPresent() ? 1 : 0) + (dates.isAlways() ? 0 : 1);
  }
}
