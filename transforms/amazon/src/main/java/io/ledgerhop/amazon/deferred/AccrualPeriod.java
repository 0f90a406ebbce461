// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.deferred;

import static io.ledgerhop.amazon.deferred.DeferredProblem.ACCRUAL_PERIOD_UNCLEAR;

import io.ledgerhop.problem.Outcome;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The accounting period at whose end deferred money is accrued; both days are in it. */
public record AccrualPeriod(LocalDate first, LocalDate last) {

  private static final Pattern MONTH = Pattern.compile("20\\d{2}-\\d{2}");
  private static final Pattern DAYS =
      Pattern.compile("(20\\d{2}-\\d{2}-\\d{2})/(20\\d{2}-\\d{2}-\\d{2})");

  /** Refuses a period that ends before it begins. */
  public AccrualPeriod {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a period ends after it begins: " + first + " to " + last);
    }
  }

  /**
   * Reads a month as {@code 2026-11}, or two days as {@code 2026-10-25/2026-11-21}.
   *
   * @param place the option, for messages
   */
  public static Outcome<AccrualPeriod> read(String place, String text) {
    Matcher days = DAYS.matcher(text);
    try {
      if (MONTH.matcher(text).matches()) {
        return Outcome.of(of(YearMonth.parse(text)));
      }
      if (days.matches()) {
        return Outcome.of(
            new AccrualPeriod(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2))));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      return Outcome.failed(ACCRUAL_PERIOD_UNCLEAR.at(place, text));
    }
    return Outcome.failed(ACCRUAL_PERIOD_UNCLEAR.at(place, text));
  }

  /** The last month that is over. */
  public static AccrualPeriod before(Instant now, ZoneId zone) {
    return of(YearMonth.from(now.atZone(zone)).minusMonths(1));
  }

  private static AccrualPeriod of(YearMonth month) {
    return new AccrualPeriod(month.atDay(1), month.atEndOfMonth());
  }

  /** The first moment of the period. */
  public Instant start(ZoneId zone) {
    return first.atStartOfDay(zone).toInstant();
  }

  /** The first moment after the period. */
  public Instant end(ZoneId zone) {
    return last.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
