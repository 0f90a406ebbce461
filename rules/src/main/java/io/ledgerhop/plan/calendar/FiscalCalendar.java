// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The periods of the company's books. */
@FunctionalInterface
public interface FiscalCalendar {

  /** The period that a day belongs to; empty if the calendar does not have that day. */
  Optional<FiscalPeriod> periodOf(LocalDate day);

  /** Calendar months, named 2026-10 and so on. */
  static FiscalCalendar months() {
    return day -> {
      YearMonth month = YearMonth.from(day);
      return Optional.of(new FiscalPeriod(month.toString(), month.atDay(1), month.atEndOfMonth()));
    };
  }
}
