// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.order;

import io.ledgerhop.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * One item of an order.
 *
 * @param unitPrice of one piece; empty while an order is pending
 * @param priceDesignation BUSINESS_PRICE for a price that only businesses get; else empty
 * @param pointsCost what granted points are worth
 */
public record OrderItem(
    String orderItemId,
    String asin,
    String sku,
    String title,
    String condition,
    Optional<Long> quantityOrdered,
    Optional<Long> quantityFulfilled,
    Optional<Long> quantityUnfulfilled,
    Optional<Money> unitPrice,
    String priceDesignation,
    Proceeds proceeds,
    List<String> promotionIds,
    Optional<Money> pointsCost,
    ItemTax tax,
    Cancellation cancellation) {

  /**
   * Who is responsible for the tax.
   *
   * @param model MARKETPLACE_FACILITATOR if Amazon withholds it
   * @param reportingScheme UOSS or IOSS in the European Union; else empty
   */
  public record ItemTax(
      String model, String responsibleParty, String reportingScheme, String iossNumber) {}

  /** Who requested the cancellation, who cancelled, and why; all empty if it was not cancelled. */
  public record Cancellation(String requestedBy, String cancelledBy, String reason) {}
}
