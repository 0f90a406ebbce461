// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.hop.report.file.Figures;
import io.ledgerhop.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up amounts of several currencies. */
final class CurrencySums {

  private CurrencySums() {}

  /** The sums by currency, such as {@code 995.68 EUR, 12.00 USD}; empty without amounts. */
  static String of(Collection<Money> amounts) {
    Map<String, Money> sums = new TreeMap<>();
    amounts.forEach(amount -> sums.merge(amount.currency().getCurrencyCode(), amount, Money::plus));
    List<String> texts = new ArrayList<>();
    sums.forEach((currency, sum) -> texts.add(Figures.of(sum) + " " + currency));
    return String.join(", ", texts);
  }
}
