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
public record Found(List<CatalogItem> items, String refusal) {

  public static final Found NOTHING = new Found(List.of(), "");

  public static Found of(List<CatalogItem> items) {
    return new Found(items, "");
  }

  public static Found refused(String why) {
    return new Found(List.of(), why);
  }

  /** The one that Amazon names first. */
  public Optional<CatalogItem> first() {
    return items.stream().findFirst();
  }
}
