// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.money.Money;

/** How many lines of a currency there are, and the sum of their amounts. */
public record CurrencyCount(long lines, Money money) {

  /** The count with one line more. */
  CurrencyCount plus(Money amount) {
    return new CurrencyCount(lines + 1, money.plus(amount));
  }

  /** Both counts together. */
  CurrencyCount plus(CurrencyCount other) {
    return new CurrencyCount(lines + other.lines, money.plus(other.money));
  }
}
