// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import static io.ledgerhop.plan.tax.TaxProblem.TAX_BY_AMOUNT;
import static io.ledgerhop.plan.tax.TaxProblem.TAX_BY_AMOUNT_OTHERS;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Warns of the orders whose tax was split by nothing but its amounts. */
final class AmountChoices {

  /** At most this many choices are named; the others are counted. */
  static final int NAMED_MAX = 20;

  private final SettlementHeader settlement;
  private final TreeMap<String, Problem> named = new TreeMap<>();
  private long others;

  AmountChoices(SettlementHeader settlement) {
    this.settlement = settlement;
  }

  /** Adds an order; they may come in any order. */
  <T> void add(TaxEvent event, TaxShare<T> share) {
    BigDecimal facilitated = TaxShare.sum(share.facilitated());
    BigDecimal all = facilitated.add(TaxShare.sum(share.own()));
    Problem warning =
        TAX_BY_AMOUNT.at(
            "settlement " + settlement.settlementId() + ", order " + event.orderId(),
            event.transactionType(),
            money(all),
            money(facilitated),
            share.accounts().first());
    named.put(warning.message(), warning);
    if (named.size() > NAMED_MAX) {
      named.pollLastEntry();
      others++;
    }
  }

  List<Problem> warnings() {
    List<Problem> warnings = new ArrayList<>(named.values());
    if (others > 0) {
      warnings.add(TAX_BY_AMOUNT_OTHERS.at("settlement " + settlement.settlementId(), others));
    }
    return warnings;
  }

  private Money money(BigDecimal amount) {
    return new Money(amount, settlement.total().currency());
  }
}
