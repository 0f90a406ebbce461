// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/** A standard dimension of Intacct; it classifies a document line within its account. */
public enum Dimension {
  DEPARTMENT,
  LOCATION,
  CLASS,
  PROJECT,
  CUSTOMER,
  VENDOR,
  ITEM
}
