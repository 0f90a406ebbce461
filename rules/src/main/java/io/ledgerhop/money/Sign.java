// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.money;

/** The sign of an amount. */
public enum Sign {
  PLUS,
  MINUS,
  ZERO
}
