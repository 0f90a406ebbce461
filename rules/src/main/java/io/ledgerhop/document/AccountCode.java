// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/** The number of a general ledger account; text, because leading zeros and dashes count. */
public record AccountCode(String value) {

  /** Of a line that the ledger posts to an account of its own choice, as those of goods. */
  public static final AccountCode NONE = new AccountCode("");

  /**
   * Stands for the clearing account of the currency of a settlement, which the mapping does not
   * know; the planner puts the account in its place.
   */
  public static final AccountCode CLEARING = new AccountCode("clearing");

  /** Refuses a blank code. */
  public AccountCode {
    if (value.isBlank() && !value.isEmpty()) {
      throw new IllegalArgumentException("an account code is not blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
