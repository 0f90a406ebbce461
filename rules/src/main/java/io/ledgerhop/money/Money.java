// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount of one currency.
 *
 * <p>The scale is at least that of the currency, and amounts are never rounded. Amounts of
 * different currencies cannot be added.
 */
public record Money(BigDecimal amount, Currency currency) {

  /** Normalises the scale, so that 5, 5.0 and 5.00 USD are equal. */
  public Money {
    int digits = Math.max(currency.getDefaultFractionDigits(), 0);
    if (amount.scale() != digits) {
      BigDecimal bare = amount.stripTrailingZeros();
      amount = bare.setScale(Math.max(bare.scale(), digits), RoundingMode.UNNECESSARY);
    }
  }

  /**
   * @param amount digits with an optional sign and a decimal point, as in {@code -12.50}
   * @param currency ISO 4217 code
   * @throws IllegalArgumentException if the amount or the currency code is not valid
   */
  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  public Money plus(Money other) {
    requireSameCurrency(other);
    return new Money(amount.add(other.amount), currency);
  }

  public Money minus(Money other) {
    return plus(other.negated());
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  public Money absolute() {
    return isNegative() ? negated() : this;
  }

  public Sign sign() {
    int signum = amount.signum();
    return signum > 0 ? Sign.PLUS : signum < 0 ? Sign.MINUS : Sign.ZERO;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** The amount without its currency, as requests and reports show it: {@code -12.50}. */
  public String digits() {
    return amount.toPlainString();
  }

  @Override
  public String toString() {
    return digits() + " " + currency.getCurrencyCode();
  }

  private void requireSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("cannot add " + other + " to " + this);
    }
  }
}
