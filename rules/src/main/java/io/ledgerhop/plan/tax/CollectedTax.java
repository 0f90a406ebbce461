// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.mapping.Posting;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * Tax that an order's buyer has paid or got back, and that waits for the rest of its order.
 *
 * @param account the one of its mapping row
 * @param line the number of its line in the settlement
 * @param part the number of the posting of that line
 * @param money what the destination gets
 */
record CollectedTax<T>(
    TaxItem item, AccountCode account, BigDecimal amount, long line, int part, T money) {

  /** The order of the file. */
  static final Comparator<CollectedTax<?>> FILE_ORDER =
      Comparator.<CollectedTax<?>>comparingLong(CollectedTax::line)
          .thenComparingInt(CollectedTax::part);

  static <T> CollectedTax<T> of(Posting posting, AccountCode account, T money) {
    return new CollectedTax<>(
        TaxItem.of(posting.line().reference()),
        account,
        posting.amount().amount(),
        posting.line().number(),
        posting.number(),
        money);
  }
}
