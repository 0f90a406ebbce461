// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.catalog;

import io.ledgerhop.amazon.catalog.CatalogItem.Identifier;
import io.ledgerhop.amazon.json.JsonValue;
import java.util.List;

/** Reads items from answers (Amazon: Catalog Items API 2022-04-01, model of Item). */
public final class CatalogReader {

  private CatalogReader() {}

  /**
   * @param marketplaceId whose texts are used; an item may have those of several
   */
  public static CatalogItem item(JsonValue item, String marketplaceId) {
    JsonValue summary = of(item, "summaries", marketplaceId);
    List<Identifier> identifiers =
        of(item, "identifiers", marketplaceId).list("identifiers").stream()
            .map(name -> new Identifier(name.text("identifierType"), name.text("identifier")))
            .toList();
    return new CatalogItem(
        item.required("asin"),
        summary.text("itemName"),
        summary.text("brand"),
        summary.text("manufacturer"),
        summary.text("modelNumber"),
        summary.text("partNumber"),
        of(item, "productTypes", marketplaceId).text("productType"),
        identifiers);
  }

  private static JsonValue of(JsonValue item, String list, String marketplaceId) {
    return item.list(list).stream()
        .filter(entry -> entry.text("marketplaceId").equals(marketplaceId))
        .findFirst()
        .orElseGet(() -> item.at("nothing"));
  }
}
