// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import io.ledgerhop.mapping.Posting;
import java.util.Comparator;

/**
 * A sale, a refund or another event of an order. A refund does not follow its sale: it has its own
 * reversal of the withheld tax, or none.
 */
record TaxEvent(String orderId, String transactionType) implements Comparable<TaxEvent> {

  private static final Comparator<TaxEvent> BY_ID =
      Comparator.comparing(TaxEvent::orderId).thenComparing(TaxEvent::transactionType);

  static TaxEvent of(Posting posting) {
    return new TaxEvent(
        posting.line().reference().orderId(), posting.line().type().transactionType());
  }

  @Override
  public int compareTo(TaxEvent other) {
    return BY_ID.compare(this, other);
  }
}
