// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.plan.currency.Conversion;
import io.ledgerhop.plan.currency.ExchangeRate;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.settlement.CutOff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The settings of a company in Los Angeles with calendar months, clearing account 1150, carried
 * forward 1160, payables 2000 and deferred 1156 in every currency.
 */
final class Company {

  private ZoneId zone = ZoneId.of("America/Los_Angeles");
  private FiscalCalendar calendar = FiscalCalendar.months();
  private CurrencyAccounts payables = accounts("*=2000");
  private FeeRules feeRules = FeeRules.of(FeePosting.AS_MAPPED);
  private EntityRules entities = EntityRules.none();
  private OptionalInt linesMax = OptionalInt.empty();
  private Optional<Conversion> conversion = Optional.empty();

  Company zone(ZoneId other) {
    this.zone = other;
    return this;
  }

  Company calendar(FiscalCalendar other) {
    this.calendar = other;
    return this;
  }

  Company withoutPayables() {
    this.payables = CurrencyAccounts.none();
    return this;
  }

  Company fees(FeePosting other) {
    return fees(FeeRules.of(other));
  }

  Company fees(FeeRules other) {
    this.feeRules = other;
    return this;
  }

  Company entities(EntityRules other) {
    this.entities = other;
    return this;
  }

  Company linesMax(int lines) {
    this.linesMax = OptionalInt.of(lines);
    return this;
  }

  /** Converts one currency into dollars or another one, and rounds on account 6999. */
  Company converts(String from, String rate, String to) {
    ExchangeRate always =
        new ExchangeRate(
            Currency.getInstance(from),
            new BigDecimal(rate),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31));
    AccountCode rounding = new AccountCode("6999");
    this.conversion =
        Optional.of(new Conversion(Currency.getInstance(to), List.of(always), rounding));
    return this;
  }

  PlanSettings settings() {
    return new PlanSettings(
        accounts("*=1150"),
        accounts("*=1160"),
        payables,
        CutOff.fixed(zone),
        calendar,
        feeRules,
        entities,
        linesMax,
        conversion,
        accounts("*=1156"));
  }

  private static CurrencyAccounts accounts(String text) {
    return CurrencyAccounts.parse("test", text).value();
  }
}
