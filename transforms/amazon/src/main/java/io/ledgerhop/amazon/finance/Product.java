// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

/**
 * What was sold, shipped or handled; empty where Amazon does not say.
 *
 * @param quantity units as Amazon writes them
 */
public record Product(String asin, String sku, String quantity, String fulfillmentNetwork) {

  static Product of(Contexts contexts) {
    return new Product(
        contexts.text("asin"),
        contexts.text("sku"),
        contexts.text("quantityShipped"),
        contexts.text("fulfillmentNetwork"));
  }
}
