// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.DATES_REVERSED;
import static io.ledgerhop.mapping.MappingProblem.DATE_UNREADABLE;

import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.mapping.sheet.file.DayNumber;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads dates, which a cell holds as a number of days or as typed text. */
final class SheetDate {

  private static final int YEAR_MIN = 2000;
  private static final int YEAR_MAX = 2099;

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

  /**
   * The date of a cell that is not blank; empty if its content is no date. A number that would be a
   * day of another century is none: it is a year such as 2026, or a month such as 202610.
   */
  static Optional<LocalDate> of(String typed, boolean countsFrom1904) {
    try {
      return typed.indexOf('-') > 0
          ? Optional.of(LocalDate.parse(typed))
          : DayNumber.date(typed, countsFrom1904).filter(SheetDate::isLikely);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean isLikely(LocalDate day) {
    return day.getYear() >= YEAR_MIN && day.getYear() <= YEAR_MAX;
  }
}
