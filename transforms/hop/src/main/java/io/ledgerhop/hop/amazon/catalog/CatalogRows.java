// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.catalog;

import io.ledgerhop.amazon.catalog.CatalogItem;
import io.ledgerhop.hop.layout.RowLayout;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields that a lookup adds to a row. */
final class CatalogRows {

  /** Rows whose fields are not known. */
  static final RowLayout<String> ANY = RowLayout.<String>builder().readBy(row -> "");

  private CatalogRows() {}

  /** Rows with an identifier in this field. */
  static RowLayout<String> identifier(String field) {
    return RowLayout.<String>builder().text(field, value -> value).readBy(row -> row.text(field));
  }

  /** The fields added to rows with identifiers. */
  static RowLayout<CatalogRow> found(RowLayout<String> identifiers) {
    return RowLayout.<CatalogRow>builder()
        .part(identifiers, CatalogRow::identifier)
        .flag("found", CatalogRow::isFound)
        .count("catalog_matches", row -> (long) row.found().items().size())
        .text("catalog_asin", item(CatalogItem::asin))
        .text("catalog_title", item(CatalogItem::title))
        .text("catalog_brand", item(CatalogItem::brand))
        .text("catalog_manufacturer", item(CatalogItem::manufacturer))
        .text("catalog_model", item(CatalogItem::modelNumber))
        .text("catalog_part_number", item(CatalogItem::partNumber))
        .text("catalog_product_type", item(CatalogItem::productType))
        .text("catalog_refusal", row -> row.found().refusal())
        .writeOnly();
  }

  private static Function<CatalogRow, @Nullable String> item(Function<CatalogItem, String> field) {
    return row -> row.found().first().map(field).orElse(null);
  }
}
