// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The matches for an identifier in the catalogue.
 *
 * @param items in Amazon's order; empty if there are none
 * @param refusal why Amazon refuses the identifier; empty if it does not
 */
public record CatalogMatch(List<CatalogItem> items, String refusal) {

  public static final CatalogMatch NOTHING = new CatalogMatch(List.of(), "");

  public static CatalogMatch of(List<CatalogItem> items) {
    return new CatalogMatch(items, "");
  }

  public static CatalogMatch refused(String why) {
    return new CatalogMatch(List.of(), why);
  }

  /** The first match in Amazon's order. */
  public Optional<CatalogItem> first() {
    return items.stream().findFirst();
  }
}
