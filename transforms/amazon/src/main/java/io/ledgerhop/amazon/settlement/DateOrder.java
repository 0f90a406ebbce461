// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The order of day, month and year in a date. */
public enum DateOrder {
  YEAR_FIRST("the year"),
  DAY_FIRST("the day"),
  MONTH_FIRST("the month");

  private final String words;

  DateOrder(String words) {
    this.words = words;
  }

  /** The first component, for messages. */
  public String words() {
    return words;
  }

  /** The date that three numbers mean in this order; empty when there is no such day. */
  public Optional<LocalDate> date(int first, int second, int third) {
    return switch (this) {
      case YEAR_FIRST -> day(first, second, third);
      case DAY_FIRST -> day(third, second, first);
      case MONTH_FIRST -> day(third, first, second);
    };
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
