// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/** The side of an account. */
public enum Side {
  DEBIT,
  CREDIT
}
