// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.catalog;

import java.util.List;

/**
 * An item of a marketplace's catalogue. Every text but the ASIN may be empty.
 *
 * @param identifiers other names of the item in this marketplace
 */
public record CatalogItem(
    String asin,
    String title,
    String brand,
    String manufacturer,
    String modelNumber,
    String partNumber,
    String productType,
    List<Identifier> identifiers) {

  /**
   * Another name of an item.
   *
   * @param type for instance EAN
   */
  public record Identifier(String type, String value) {}

  /** Whether the item has this identifier; leading zeros of bar codes are ignored. */
  public boolean isKnownAs(IdentifierType type, String value) {
    if (type == IdentifierType.ASIN) {
      return asin.equalsIgnoreCase(value);
    }
    String wanted = plain(type, value);
    return identifiers.stream()
        .filter(known -> type.isBarCode() || known.type().equals(type.name()))
        .anyMatch(known -> plain(type, known.value()).equals(wanted));
  }

  private static String plain(IdentifierType type, String value) {
    return type.isBarCode() ? value.replaceFirst("^0+", "") : value;
  }
}
