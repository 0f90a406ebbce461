// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one unit of a currency is worth in the currency of the books.
 *
 * @param rate positive
 * @param first the first day on which it holds
 * @param last the last day on which it holds
 */
public record ExchangeRate(Currency currency, BigDecimal rate, LocalDate first, LocalDate last) {

  /** Refuses a rate that is not positive, and one that ends before it begins. */
  public ExchangeRate {
    if (rate.signum() <= 0 || last.isBefore(first)) {
      throw new IllegalArgumentException(currency + " " + rate + " from " + first + " to " + last);
    }
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  boolean overlaps(ExchangeRate other) {
    return currency.equals(other.currency)
        && !first.isAfter(other.last)
        && !other.first.isAfter(last);
  }
}
