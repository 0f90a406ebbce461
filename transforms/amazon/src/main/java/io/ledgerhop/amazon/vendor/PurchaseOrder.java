// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.vendor;

import io.ledgerhop.amazon.json.TimeSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order that Amazon places with a vendor. It has no total, and Closed does not mean received.
 *
 * @param state New, Acknowledged or Closed
 * @param type for instance RegularOrder
 */
public record PurchaseOrder(
    String number,
    String state,
    Optional<Instant> ordered,
    Optional<Instant> changed,
    Optional<Instant> stateChanged,
    String type,
    String dealCode,
    String paymentMethod,
    ImportTerms importTerms,
    Party buying,
    Party selling,
    Party shipTo,
    Party billTo,
    TimeSpan shipWindow,
    TimeSpan deliveryWindow,
    List<Item> items) {

  /** How goods are imported; all empty for domestic orders. */
  public record ImportTerms(String methodOfPayment, String commercialTerms, String port) {}

  /**
   * One line of the order.
   *
   * @param asin Amazon's identifier of the product
   * @param vendorProductId the vendor's own, often an EAN or UPC
   */
  public record Item(
      String sequence,
      String asin,
      String vendorProductId,
      Quantity ordered,
      Optional<Boolean> backOrderAllowed,
      Cost netCost,
      Cost listPrice) {}
}
