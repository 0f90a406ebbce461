// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

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
