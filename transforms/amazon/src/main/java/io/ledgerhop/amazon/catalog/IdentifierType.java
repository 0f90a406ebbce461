// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.catalog;

/** What kinds of identifiers Amazon's catalogue knows. */
public enum IdentifierType {
  ASIN(false),
  EAN(true),
  GTIN(true),
  ISBN(false),
  JAN(true),
  MINSAN(false),
  SKU(false),
  UPC(true);

  private final boolean isBarCode;

  IdentifierType(boolean isBarCode) {
    this.isBarCode = isBarCode;
  }

  /** Whether it is a number that is often written with other leading zeros. */
  boolean isBarCode() {
    return isBarCode;
  }
}
