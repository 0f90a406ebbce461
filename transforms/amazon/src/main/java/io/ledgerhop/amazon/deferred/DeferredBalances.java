// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.deferred;

import io.ledgerhop.amazon.finance.Balance;
import io.ledgerhop.amazon.finance.Partner;
import io.ledgerhop.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Amazon's own sums of a day, over the marketplaces and accounts of a seller account. */
public final class DeferredBalances {

  private static final String DEFERRED = "DEFERRED";
  private static final String RESERVE = "ACCOUNT_LEVEL_RESERVE";

  private record Seen(Partner partner, String type, Currency currency) {}

  private record Key(String type, Currency currency) {}

  private final Map<Key, Money> sums = new HashMap<>();

  private DeferredBalances() {}

  /**
   * The sums of a day. A balance that comes nested and on its own counts once.
   *
   * @param day balances of other days are left out
   */
  public static DeferredBalances of(LocalDate day, Collection<Balance> balances) {
    DeferredBalances all = new DeferredBalances();
    Set<Seen> seen = new HashSet<>();
    for (Balance balance : balances) {
      boolean isOfDay = balance.asOf().filter(other -> !other.equals(day)).isEmpty();
      if (isOfDay && balance.amount().isPresent()) {
        Money amount = balance.amount().get();
        String type = balance.type().toUpperCase(Locale.ROOT);
        if (seen.add(new Seen(balance.partner(), type, amount.currency()))) {
          all.sums.merge(new Key(type, amount.currency()), amount, Money::plus);
        }
      }
    }
    return all;
  }

  /** The currencies in which money is deferred. */
  Set<Currency> currencies() {
    return sums.entrySet().stream()
        .filter(sum -> sum.getKey().type().equals(DEFERRED) && !sum.getValue().isZero())
        .map(sum -> sum.getKey().currency())
        .collect(Collectors.toSet());
  }

  /** The deferred money; empty if Amazon gives no such balance. */
  Optional<Money> deferred(Currency currency) {
    return Optional.ofNullable(sums.get(new Key(DEFERRED, currency)));
  }

  /** The reserve that Amazon keeps of the whole account; empty if Amazon gives no such balance. */
  Optional<Money> reserve(Currency currency) {
    return Optional.ofNullable(sums.get(new Key(RESERVE, currency)));
  }
}
