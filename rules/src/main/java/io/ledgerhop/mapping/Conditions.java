// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.mapping.TextCondition.Fit;
import io.ledgerhop.money.Sign;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a row asks of a line.
 *
 * @param texts a text without an entry may be anything
 * @param sign plus for money in and for nothing, minus for money out
 * @param dates counts as one condition unless it is always
 */
public record Conditions(
    Map<LineField, TextCondition> texts, Optional<Sign> sign, DateRange dates) {

  /** Drops what is no condition. */
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

  /** What is asked of a text. */
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

  /** How many there are. */
  public int count() {
    return texts.size() + signAndDates();
  }

  /** How many of them a line, which they accept, meets exactly. */
  public int exact(LineFacts line) {
    int exact = signAndDates();
    for (Map.Entry<LineField, TextCondition> entry : texts.entrySet()) {
      if (entry.getValue().fit(line.text(entry.getKey())) == Fit.EXACT) {
        exact++;
      }
    }
    return exact;
  }

  /** True when the other conditions stand in the same columns. */
  public boolean asksTheSame(Conditions other) {
    return texts.keySet().equals(other.texts.keySet())
        && sign.isPresent() == other.sign.isPresent()
        && dates.isAlways() == other.dates.isAlways();
  }

  private int signAndDates() {
    return (sign.isPresent() ? 1 : 0) + (dates.isAlways() ? 0 : 1);
  }
}
