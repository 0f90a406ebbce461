// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares balances with their parts.
 *
 * <p>Amazon: Finances API 2024-06-19, balanceType. TOTAL is AVAILABLE and RESERVED; RESERVED is
 * DEFERRED and ACCOUNT_LEVEL_RESERVE. If one of the three is missing, nothing is compared.
 */
final class BalanceProof {

  private record Law(String whole, String one, String other) {}

  private static final List<Law> LAWS =
      List.of(
          new Law("TOTAL", "AVAILABLE", "RESERVED"),
          new Law("RESERVED", "DEFERRED", "ACCOUNT_LEVEL_RESERVE"));

  private BalanceProof() {}

  /**
   * The balances of one account and day; a balance that differs from the sum of its parts has a
   * problem.
   */
  static List<Balance> proved(String place, List<Balance> balances) {
    Map<String, Money> amounts = new TreeMap<>();
    for (Balance balance : balances) {
      balance.amount().ifPresent(amount -> amounts.putIfAbsent(type(balance), amount));
    }
    List<Balance> proved = new ArrayList<>();
    for (Balance balance : balances) {
      proved.add(
          LAWS.stream()
              .filter(law -> law.whole().equals(type(balance)))
              .findFirst()
              .flatMap(law -> broken(place, law, amounts))
              .map(balance::with)
              .orElse(balance));
    }
    return proved;
  }

  private static Optional<Problem> broken(String place, Law law, Map<String, Money> amounts) {
    Money whole = amounts.get(law.whole());
    Money one = amounts.get(law.one());
    Money other = amounts.get(law.other());
    if (whole == null || one == null || other == null) {
      return Optional.empty();
    }
    Money parts = LeafWalk.plus(one, other, place, law.whole());
    String names = law.one() + " and " + law.other();
    return whole.equals(parts)
        ? Optional.empty()
        : Optional.of(FinanceProblem.BALANCE_DIFFERS.at(place, law.whole(), whole, names, parts));
  }

  private static String type(Balance balance) {
    return balance.type().toUpperCase(Locale.ROOT);
  }
}
