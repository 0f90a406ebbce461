// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.money.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds lines that two rows both match. */
final class Overlap {

  /** At most this many combinations of values are tried for two rows. */
  private static final int LINES_MAX = 256;

  private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

  private Overlap() {}

  /**
   * Sample lines that both rows match, one for each combination of values; empty if there are none.
   */
  static List<LineFacts> lines(Conditions a, Conditions b) {
    Optional<Sign> sign = sign(a, b);
    Optional<LocalDate> day = day(a.dates(), b.dates());
    if (sign.isEmpty() || day.isEmpty() || !textsMeet(a, b)) {
      return List.of();
    }
    List<Map<LineField, String>> texts = List.of(Map.of());
    for (LineField field : LineField.values()) {
      texts = extended(texts, field, a.text(field).samplesWith(b.text(field)));
    }
    return texts.stream().map(found -> new LineFacts(found, sign.get(), day.get())).toList();
  }

  /** A quick check, which suffices for most pairs of rows: they differ in the description. */
  private static boolean textsMeet(Conditions a, Conditions b) {
    for (LineField field : LineField.values()) {
      if (!a.text(field).overlaps(b.text(field))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Sign> sign(Conditions a, Conditions b) {
    if (a.sign().isPresent() && b.sign().isPresent() && a.sign().get() != b.sign().get()) {
      return Optional.empty();
    }
    return a.sign().or(b::sign).or(() -> Optional.of(Sign.PLUS));
  }

  private static Optional<LocalDate> day(DateRange a, DateRange b) {
    return a.isAlways() && b.isAlways() ? Optional.of(SOME_DAY) : a.sampleWith(b);
  }

  private static List<Map<LineField, String>> extended(
      List<Map<LineField, String>> lines, LineField field, List<String> samples) {
    List<Map<LineField, String>> longer = new ArrayList<>();
    for (String sample : samples) {
      for (Map<LineField, String> line : lines) {
        if (longer.size() < LINES_MAX) {
          Map<LineField, String> texts = new EnumMap<>(LineField.class);
          texts.putAll(line);
          texts.put(field, sample);
          longer.add(texts);
        }
      }
    }
    return longer;
  }
}
