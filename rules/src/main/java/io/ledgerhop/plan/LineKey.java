// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Side;
import java.util.Optional;

/**
 * The values that money lines must have in common to be summed into one document line.
 *
 * @param side the side of a gross line; empty for a net line, whose side is known only at the end
 * @param billed true for a line of a bill or vendor credit, false for one of the journal
 */
record LineKey(
    AccountCode account, Dimensions dimensions, String memo, Optional<Side> side, boolean billed) {

  /** A line of the journal. */
  LineKey(AccountCode account, Dimensions dimensions, String memo, Optional<Side> side) {
    this(account, dimensions, memo, side, false);
  }

  /** The same line on another account. */
  LineKey on(AccountCode other) {
    return new LineKey(other, dimensions, memo, side, billed);
  }
}
