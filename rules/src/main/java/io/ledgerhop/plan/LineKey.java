// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Side;
import java.util.Objects;
import java.util.Optional;

/**
 * The values that money lines must have in common to be summed into one document line. The sum of
 * each money line is looked up by it, so its hash code is calculated only once.
 */
final class LineKey {

  private final AccountCode account;
  private final Dimensions dimensions;
  private final String memo;
  private final Optional<Side> side;
  private final boolean billed;
  private final int hash;

  /** A line of the journal. */
  LineKey(AccountCode account, Dimensions dimensions, String memo, Optional<Side> side) {
    this(account, dimensions, memo, side, false);
  }

  /**
   * @param side the side of a gross line; empty for a net line, whose side is known only at the end
   * @param billed true for a line of a bill or vendor credit, false for one of the journal
   */
  LineKey(
      AccountCode account,
      Dimensions dimensions,
      String memo,
      Optional<Side> side,
      boolean billed) {
    this.account = account;
    this.dimensions = dimensions;
    this.memo = memo;
    this.side = side;
    this.billed = billed;
    this.hash = Objects.hash(account, dimensions, memo, side, billed);
  }

  AccountCode account() {
    return account;
  }

  Dimensions dimensions() {
    return dimensions;
  }

  String memo() {
    return memo;
  }

  boolean billed() {
    return billed;
  }

  /** The same line on another account. */
  LineKey on(AccountCode other) {
    return new LineKey(other, dimensions, memo, side, billed);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof LineKey that
            && hash == that.hash
            && billed == that.billed
            && account.equals(that.account)
            && dimensions.equals(that.dimensions)
            && memo.equals(that.memo)
            && side.equals(that.side));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
