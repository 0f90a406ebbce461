// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.catalog;

import io.ledgerhop.amazon.catalog.CatalogMatch;

/** An identifier in a row, and its matches in the catalogue. */
record CatalogRow(String identifier, CatalogMatch found) {

  boolean isFound() {
    return found.first().isPresent();
  }
}
