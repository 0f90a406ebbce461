// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

/** What becomes of a negative settlement. */
public enum Debt {
  /** No settlement is negative. */
  NONE,
  /** The next settlement begins with it, as Payable to Amazon. */
  CARRIED,
  /** As carried, and Amazon charges the seller's card for it in two parts. */
  CHARGED
}
