// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.DATES_REVERSED;
import static io.ledgerhop.mapping.MappingProblem.DATE_UNREADABLE;

import io.ledgerhop.mapping.condition.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads dates, which a cell holds as a number of days or as typed text. */
final class SheetDate {

  private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal DAYS_MAX = new BigDecimal(2_958_465);

  private SheetDate() {}

  /**
   * The content of a date's cell.
   *
   * @param text empty if the cell is blank
   */
  record Typed(String text, String place) {}

  /** The days from one cell to another, both inclusive; a blank cell leaves its end open. */
  static DateRange range(Typed from, Typed to, boolean countsFrom1904, Findings problems) {
    Optional<LocalDate> first = date(from, countsFrom1904, problems);
    Optional<LocalDate> last = date(to, countsFrom1904, problems);
    if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
      problems.add(DATES_REVERSED.at(from.place(), first.get(), last.get()));
      return DateRange.ALWAYS;
    }
    return new DateRange(first, last);
  }

  private static Optional<LocalDate> date(Typed typed, boolean countsFrom1904, Findings problems) {
    if (typed.text().isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = of(typed.text(), countsFrom1904);
    if (day.isEmpty()) {
      problems.add(DATE_UNREADABLE.at(typed.place(), typed.text()));
    }
    return day;
  }

  /** The date of a cell that is not blank; empty if its content is no date. */
  static Optional<LocalDate> of(String typed, boolean countsFrom1904) {
    try {
      return Optional.of(
          typed.indexOf('-') > 0 ? LocalDate.parse(typed) : dayNumber(typed, countsFrom1904));
    } catch (DateTimeParseException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static LocalDate dayNumber(String typed, boolean countsFrom1904) {
    BigDecimal days = new BigDecimal(typed);
    if (days.signum() <= 0 || days.compareTo(DAYS_MAX) > 0) {
      throw new NumberFormatException(typed);
    }
    return (countsFrom1904 ? DAY_0_OF_1904 : DAY_0_OF_1900).plusDays(days.longValue());
  }
}
