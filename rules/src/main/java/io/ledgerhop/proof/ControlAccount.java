// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

/** An account that must come back to a known balance. */
public enum ControlAccount {
  /** What Amazon owes, or the seller if it is negative; paid by the deposit. */
  CLEARING("clearing"),
  /** What one document of a settlement leaves to the next; 0.00 after the last one. */
  CARRIED_FORWARD("carried forward"),
  /** What Amazon keeps back; the amount of the last settlement. */
  RESERVE("reserve"),
  /** Tax that Amazon collects and pays itself; 0.00 after each settlement. */
  FACILITATOR_TAX("facilitator tax");

  private final String word;

  ControlAccount(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
