// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import io.ledgerhop.money.Money;

/**
 * One line of a document.
 *
 * @param amount always positive; the side says whether it is a debit or a credit
 * @param memo the line's text in the ledger, empty if none
 */
public record DocumentLine(
    AccountCode account,
    Money amount,
    Side side,
    Dimensions dimensions,
    String memo,
    Origin origin) {

  /** Refuses an amount that is not positive. */
  public DocumentLine {
    if (amount.isNegative() || amount.isZero()) {
      throw new IllegalArgumentException("a line has a positive amount and a side: " + amount);
    }
  }

  /** The same line with other dimensions. */
  public DocumentLine with(Dimensions others) {
    return new DocumentLine(account, amount, side, others, memo, origin);
  }

  /** The same line with another amount. */
  public DocumentLine with(Money other) {
    return new DocumentLine(account, other, side, dimensions, memo, origin);
  }
}
