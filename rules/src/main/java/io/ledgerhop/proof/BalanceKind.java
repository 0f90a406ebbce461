// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

/** The kinds of money in a settlement that must be accounted for from one to the next. */
public enum BalanceKind {
  /** Kept back when the settlement closes; negative. */
  RESERVE_HELD,
  /** The reserve of the settlement before, which comes back; positive. */
  RESERVE_RELEASED,
  /** What the seller owed after the settlement before; negative. */
  DEBT_TAKEN_OVER,
  /** What Amazon charged to the seller's card or bank account; positive. */
  CHARGED,
  /** Any other money that is never profit or loss: payouts that came back, loans, transfers. */
  OTHER_BALANCE,
  /** Sales tax or VAT that Amazon withholds, because it pays it to the state itself. */
  FACILITATOR_TAX,
  /** Sales, fees and everything else. */
  NONE;

  /** True for money that must never be posted as profit or loss. */
  public boolean isBalanceSheetOnly() {
    return this != FACILITATOR_TAX && this != NONE;
  }
}
