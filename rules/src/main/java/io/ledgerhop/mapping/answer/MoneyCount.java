// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Counted;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts lines and adds up their amounts, each currency on its own. */
public final class MoneyCount {

  private final SortedMap<String, CurrencyCount> byCurrency = new TreeMap<>();

  /** Counts a line. */
  void add(Money amount) {
    byCurrency.compute(
        amount.currency().getCurrencyCode(),
        (code, before) -> before == null ? new CurrencyCount(1, amount) : before.plus(amount));
  }

  /** Counts lines that are counted already. */
  void add(CurrencyCount count) {
    byCurrency.merge(count.money().currency().getCurrencyCode(), count, CurrencyCount::plus);
  }

  /** Counts the lines of another count. */
  public void add(MoneyCount other) {
    other.byCurrency.forEach((code, count) -> byCurrency.merge(code, count, CurrencyCount::plus));
  }

  /** The lines of all currencies. */
  public long lines() {
    return byCurrency.values().stream().mapToLong(CurrencyCount::lines).sum();
  }

  /** The counts, by the code of the currency. */
  public List<CurrencyCount> currencies() {
    return List.copyOf(byCurrency.values());
  }

  /** The counts in words: {@code 2 lines -3.00 USD, 1 line 5.00 EUR}, or {@code no lines}. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    for (CurrencyCount count : byCurrency.values()) {
      words.append(words.isEmpty() ? "" : ", ");
      words.append(Counted.of(count.lines(), "line")).append(" ").append(count.money());
    }
    return words.isEmpty() ? "no lines" : words.toString();
  }
}
