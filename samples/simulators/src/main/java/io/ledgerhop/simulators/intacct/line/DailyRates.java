// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.line;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * The company's exchange rates. Each is valid from its first day until the day before the next one
 * of its currency.
 */
final class DailyRates {
  private final CompanyMasterData master;

  DailyRates(CompanyMasterData master) {
    this.master = master;
  }

  /** Base units for one unit of the currency on that day; empty before the first rate. */
  Optional<BigDecimal> on(String currency, LocalDate day) {
    return master.table("EXCHANGERATE").orElseThrow().rows().stream()
        .filter(rate -> currency.equals(rate.get("CURRENCY")))
        .filter(rate -> !firstDay(rate).isAfter(day))
        .max(Comparator.comparing(DailyRates::firstDay))
        .map(rate -> new BigDecimal(rate.getOrDefault("RATE", "")));
  }

  private static LocalDate firstDay(Map<String, String> rate) {
    return BooksDates.parse(rate.getOrDefault("FIRSTDAY", ""));
  }
}
