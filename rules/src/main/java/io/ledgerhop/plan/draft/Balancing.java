// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import java.util.Optional;

/**
 * The account that balances the documents of a slice: carried forward, or clearing in the last
 * slice.
 *
 * @param origin one of the constants of {@link Origin}
 * @param memo the text of its lines
 */
record Balancing(AccountCode account, String origin, String memo) {

  /** Debits the account with a positive amount, or credits it with a negative one. */
  Optional<DocumentLine> line(Money amount, Dimensions dimensions) {
    if (amount.isZero()) {
      return Optional.empty();
    }
    Side side = amount.isNegative() ? Side.CREDIT : Side.DEBIT;
    return Optional.of(
        new DocumentLine(
            account, amount.absolute(), side, dimensions, memo, Origin.balancing(origin)));
  }
}
