// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

/** How the debt of a negative settlement is collected. */
public enum Debt {
  /** No settlement is negative. */
  NONE,
  /** The next settlement begins with the debt, as Payable to Amazon. */
  CARRIED,
  /** As above, and Amazon charges the debt to the seller's card in two parts. */
  CHARGED
}
