// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.currency;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Converts settlements into the currency of the books.
 *
 * @param base the currency of the books
 * @param rates for all other currencies, without two rates of a currency on one day
 * @param rounding the account of what rounding leaves
 */
public record Conversion(Currency base, List<ExchangeRate> rates, AccountCode rounding) {

  public Conversion {
    rates = List.copyOf(rates);
  }

  /** The rate of a currency on a day; 1 for that of the books, empty if there is none. */
  public Optional<BigDecimal> rate(Currency currency, LocalDate day) {
    if (currency.equals(base)) {
      return Optional.of(BigDecimal.ONE);
    }
    return rates.stream()
        .filter(rate -> rate.currency().equals(currency) && rate.holdsOn(day))
        .map(ExchangeRate::rate)
        .findFirst();
  }

  /** The money in the currency of the books, half a cent rounded up, in its usual decimals. */
  public Money convert(Money money, BigDecimal rate) {
    int decimals = base.getDefaultFractionDigits();
    return new Money(money.amount().multiply(rate).setScale(decimals, RoundingMode.HALF_UP), base);
  }
}
