// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.Currency;
import java.util.List;

/**
 * What the documents of a settlement are made of.
 *
 * @param total what Amazon pays, in the currency of the documents
 * @param slices in the order of time, in the same currency
 */
public record Draft(SettlementHeader settlement, Money total, List<SliceLines> slices) {

  public Draft {
    slices = List.copyOf(slices);
  }

  Currency currency() {
    return total.currency();
  }
}
