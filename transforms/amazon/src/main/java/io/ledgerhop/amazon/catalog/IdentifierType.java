// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.catalog;

/** The types of identifiers in Amazon's catalogue. */
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

  /** Whether it is a number that may be written with different leading zeros. */
  boolean isBarCode() {
    return isBarCode;
  }
}
