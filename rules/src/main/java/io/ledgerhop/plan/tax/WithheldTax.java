// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import io.ledgerhop.document.AccountCode;
import java.math.BigDecimal;

/**
 * Tax that Amazon withholds from an item or shipment of an order, or gives back.
 *
 * @param isMet whether tax of the same item has gone to its account
 * @param isWatched whether it was added to what is watched as facilitator tax
 */
record WithheldTax(
    TaxItem item, AccountCode account, BigDecimal amount, boolean isMet, boolean isWatched) {

  /** The sum for one item; it has a shipment only if all its parts have the same. */
  WithheldTax plus(WithheldTax more) {
    TaxItem common = item.equals(more.item) ? item : new TaxItem(item.code(), "");
    return new WithheldTax(
        common, account, amount.add(more.amount), isMet || more.isMet, isWatched && more.isWatched);
  }

  WithheldTax met() {
    return isMet ? this : new WithheldTax(item, account, amount, true, isWatched);
  }
}
