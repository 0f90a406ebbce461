// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What the catalogue has for an identifier.
 *
 * @param items in Amazon's order; empty if it knows none
 */
public record Found(List<CatalogItem> items) {

  public static final Found NOTHING = new Found(List.of());

  /** The one that Amazon names first. */
  public Optional<CatalogItem> first() {
    return items.stream().findFirst();
  }
}
