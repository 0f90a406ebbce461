// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/** The number of a general ledger account; text, because leading zeros and dashes count. */
public record AccountCode(String value) {

  /** Refuses an empty code. */
  public AccountCode {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an account code is not empty");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
