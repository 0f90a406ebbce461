// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the numbers with which spreadsheets count days. */
public final class DayNumber {

  private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal DAYS_MAX = new BigDecimal(2_958_465);

  private DayNumber() {}

  /**
   * The day of a number; empty if the text is no number, or one that no spreadsheet shows as a day.
   *
   * @param digits with or without a time of the day
   */
  public static Optional<LocalDate> date(String digits, boolean countsFrom1904) {
    try {
      BigDecimal days = new BigDecimal(digits.strip());
      return days.signum() <= 0 || days.compareTo(DAYS_MAX) > 0
          ? Optional.empty()
          : Optional.of(
              (countsFrom1904 ? DAY_0_OF_1904 : DAY_0_OF_1900).plusDays(days.longValue()));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
