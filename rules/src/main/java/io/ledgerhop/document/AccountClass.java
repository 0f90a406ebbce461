// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/** Where an account stands in the financial statements. */
public enum AccountClass {
  BALANCE_SHEET,
  PROFIT_AND_LOSS
}
