// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The catalog item of every SKU that the demo sells. */
public final class CatalogMaker {

  private static final int FIRST_SKU = 1_000;
  private static final int SKUS = 400;

  private CatalogMaker() {}

  /** All items in the form in which this marketplace sells them. */
  public static Stream<JsonObject> items(String marketplaceId) {
    return IntStream.range(FIRST_SKU, FIRST_SKU + SKUS)
        .mapToObj(number -> item(marketplaceId, number));
  }

  private static JsonObject item(String marketplaceId, int number) {
    DemoProduct product = DemoProduct.of("LH-" + number);
    Object summary =
        Members.of("marketplaceId", marketplaceId)
            .and("brand", "Ledger Hop")
            .and("itemName", product.title())
            .and("manufacturer", "Ledger Hop Works")
            .and("modelNumber", "M" + number)
            .and("partNumber", "P" + number)
            .map();
    Object identifiers =
        Members.of("marketplaceId", marketplaceId)
            .and(
                "identifiers",
                List.of(
                    identifier("SKU", product.sku()),
                    identifier("EAN", String.format(Locale.ROOT, "20000000%05d", number))))
            .map();
    Object type = Map.of("marketplaceId", marketplaceId, "productType", "HOME");
    return new JsonObject(
        Members.of("asin", product.asin())
            .and("attributes", Map.of())
            .and("identifiers", List.of(identifiers))
            .and("productTypes", List.of(type))
            .and("summaries", List.of(summary))
            .map());
  }

  private static Object identifier(String type, String value) {
    return Members.of("identifierType", type).and("identifier", value).map();
  }
}
