// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.proof;

import io.ledgerhop.amazon.settlement.DateOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as the file writes it, before the order of its numbers is proved.
 *
 * @param separator the character between day, month and year
 * @param yearFirst whether it begins with a year of four digits
 * @param seconds since midnight, less the offset from UTC
 */
public record WrittenDate(
    char separator, boolean yearFirst, int first, int second, int third, int seconds) {

  /**
   * A day without a time counts as noon in UTC: that is the same day in the zone of every
   * marketplace, while midnight would be the previous day in America.
   */
  static final int NOON = 43_200;

  /** Amazon: other sellers have used its marketplace since the year 2000. */
  public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  /** A later date is a typing error; where there is a clock, it detects future dates. */
  public static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  /** The instant in this order; empty if there is no such day. */
  public Optional<Instant> instant(DateOrder order) {
    return day(order).map(day -> day.atStartOfDay().plusSeconds(seconds).toInstant(ZoneOffset.UTC));
  }

  /** Whether it is a possible date of an Amazon settlement. */
  public boolean isPlausible() {
    int year = yearFirst ? first : third;
    return year >= EARLIEST.getYear() && year <= LATEST.getYear();
  }

  /** The day in this order; a date that begins with its year has one order only. */
  public Optional<LocalDate> day(DateOrder order) {
    return (yearFirst ? DateOrder.YEAR_FIRST : order).date(first, second, third);
  }
}
