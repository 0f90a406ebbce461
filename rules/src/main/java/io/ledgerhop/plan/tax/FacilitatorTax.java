// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import static io.ledgerhop.plan.tax.TaxProblem.FACILITATOR_TAX_OPEN;
import static io.ledgerhop.plan.tax.TaxProblem.FACILITATOR_TAX_ORDERS;
import static io.ledgerhop.plan.tax.TaxProblem.FACILITATOR_TAX_UNSEEN;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds up marketplace facilitator tax, which Amazon collects and remits itself, by account and
 * order. The tax of each order must net to 0.00; otherwise one of its two legs is missing.
 *
 * <p>Tax of which the workbook says nothing is watched too, but only in orders from which Amazon
 * withholds tax on the same account; the rest is the seller's own.
 */
final class FacilitatorTax {

  /** When this many orders have a balance at the same time, no further order is checked. */
  static final int ORDERS_MAX = 10_000;

  /** At most this many orders are named, those with the largest amounts first. */
  static final int NAMED_MAX = 20;

  private static final Comparator<Map.Entry<Key, Legs>> LARGEST_FIRST =
      Comparator.comparing((Map.Entry<Key, Legs> entry) -> entry.getValue().residue().abs())
          .reversed()
          .thenComparing(entry -> entry.getKey().orderId());

  private final SettlementHeader settlement;
  private final Map<Key, Legs> orders = new HashMap<>();
  private boolean isFull;

  private record Key(AccountCode account, String orderId) {}

  /**
   * The tax of an order on one account.
   *
   * @param facilitated whether Amazon remits any of it itself
   */
  private record Legs(BigDecimal collected, BigDecimal withheld, boolean facilitated) {

    static Legs of(TaxLines.Leg leg, BigDecimal amount) {
      return switch (leg) {
        case WITHHELD -> new Legs(BigDecimal.ZERO, amount, true);
        case COLLECTED -> new Legs(amount, BigDecimal.ZERO, true);
        case TAX -> new Legs(amount, BigDecimal.ZERO, false);
        case BY_ORDER, NONE -> throw new IllegalArgumentException("no tax of one account: " + leg);
      };
    }

    Legs plus(Legs more) {
      return new Legs(
          collected.add(more.collected),
          withheld.add(more.withheld),
          facilitated || more.facilitated);
    }

    BigDecimal residue() {
      return collected.add(withheld);
    }

    boolean isSettled() {
      return residue().signum() == 0;
    }
  }

  FacilitatorTax(SettlementHeader settlement) {
    this.settlement = settlement;
  }

  /**
   * Adds tax on an account; it may come in any order.
   *
   * @param leg any but {@link TaxLines.Leg#NONE} and {@link TaxLines.Leg#BY_ORDER}
   * @param orderId empty if the tax belongs to no order
   */
  void add(TaxLines.Leg leg, AccountCode account, String orderId, BigDecimal amount) {
    Key key = new Key(account, orderId);
    if (isFull && !orders.containsKey(key)) {
      return;
    }
    orders.merge(key, Legs.of(leg, amount), Legs::plus);
    if (!isFull && orders.size() >= 2 * ORDERS_MAX) {
      orders.values().removeIf(Legs::isSettled);
      isFull = orders.size() >= ORDERS_MAX;
    }
  }

  /**
   * One warning for each order with a balance, up to a limit, and one for the whole of each
   * account.
   */
  List<Problem> warnings() {
    Map<String, List<Map.Entry<Key, Legs>>> open = new TreeMap<>();
    for (Map.Entry<Key, Legs> entry : orders.entrySet()) {
      if (entry.getValue().facilitated() && !entry.getValue().isSettled()) {
        String account = entry.getKey().account().value();
        open.computeIfAbsent(account, unused -> new ArrayList<>()).add(entry);
      }
    }
    List<Problem> warnings = new ArrayList<>();
    open.forEach((account, entries) -> addOf(account, entries, warnings));
    if (isFull) {
      warnings.add(FACILITATOR_TAX_UNSEEN.at(place(), ORDERS_MAX));
    }
    return warnings;
  }

  private void addOf(String account, List<Map.Entry<Key, Legs>> open, List<Problem> warnings) {
    open.stream()
        .sorted(LARGEST_FIRST)
        .limit(NAMED_MAX)
        .map(entry -> warning(entry.getKey(), entry.getValue()))
        .forEach(warnings::add);
    if (open.size() > 1) {
      BigDecimal sum =
          open.stream()
              .map(entry -> entry.getValue().residue())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      int named = Math.min(open.size(), NAMED_MAX);
      warnings.add(FACILITATOR_TAX_ORDERS.at(place(), open.size(), account, money(sum), named));
    }
  }

  private Problem warning(Key key, Legs legs) {
    String order = key.orderId().isEmpty() ? "rows without an order" : "order " + key.orderId();
    return FACILITATOR_TAX_OPEN.at(
        place() + ", " + order,
        money(legs.residue()),
        key.account().value(),
        money(legs.collected()).digits(),
        money(legs.withheld()).digits());
  }

  private Money money(BigDecimal amount) {
    return new Money(amount, settlement.total().currency());
  }

  private String place() {
    return "settlement " + settlement.settlementId();
  }
}
