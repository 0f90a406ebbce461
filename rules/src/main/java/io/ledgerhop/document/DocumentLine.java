// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import io.ledgerhop.money.Money;
import java.util.Optional;

/**
 * One line of a document.
 *
 * @param account {@link AccountCode#NONE} for goods
 * @param amount always positive, or zero for goods without a price; the side says whether it is a
 *     debit or a credit
 * @param memo the line's text in the ledger, empty if none
 * @param goods what a line of a trade document buys or sells; empty for any other line
 */
public record DocumentLine(
    AccountCode account,
    Money amount,
    Side side,
    Dimensions dimensions,
    String memo,
    Origin origin,
    Optional<Goods> goods) {

  /** Refuses an amount that is not positive, and a line with neither account nor goods or both. */
  public DocumentLine {
    if (amount.isNegative() || (amount.isZero() && goods.isEmpty())) {
      throw new IllegalArgumentException("a line has a positive amount and a side: " + amount);
    }
    if (account.equals(AccountCode.NONE) == goods.isEmpty()) {
      throw new IllegalArgumentException("a line has an account or goods: \"" + account + '"');
    }
  }

  /** A line on an account. */
  public DocumentLine(
      AccountCode account,
      Money amount,
      Side side,
      Dimensions dimensions,
      String memo,
      Origin origin) {
    this(account, amount, side, dimensions, memo, origin, Optional.empty());
  }

  /** The same line with other dimensions. */
  public DocumentLine with(Dimensions others) {
    return new DocumentLine(account, amount, side, others, memo, origin, goods);
  }

  /** The same line with another amount. */
  public DocumentLine with(Money other) {
    return new DocumentLine(account, other, side, dimensions, memo, origin, goods);
  }
}
