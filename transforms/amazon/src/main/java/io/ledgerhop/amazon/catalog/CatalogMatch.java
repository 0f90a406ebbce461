// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What the catalogue has for an identifier.
 *
 * @param items in Amazon's order; empty if it knows none
 * @param refusal why Amazon does not take the identifier; empty if it does
 */
public record CatalogMatch(List<CatalogItem> items, String refusal) {

  public static final CatalogMatch NOTHING = new CatalogMatch(List.of(), "");

  public static CatalogMatch of(List<CatalogItem> items) {
    return new CatalogMatch(items, "");
  }

  public static CatalogMatch refused(String why) {
    return new CatalogMatch(List.of(), why);
  }

  /** The one that Amazon names first. */
  public Optional<CatalogItem> first() {
    return items.stream().findFirst();
  }
}
