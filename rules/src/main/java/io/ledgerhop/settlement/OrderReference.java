// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import java.util.Optional;

/**
 * The order, item and shipment of a line, from Amazon's columns; empty where the line has none.
 *
 * @param quantity units as Amazon writes them; Amazon repeats it on each row of an item
 */
public record OrderReference(
    String orderId,
    String merchantOrderId,
    String adjustmentId,
    String shipmentId,
    String fulfillmentId,
    String orderItemCode,
    String merchantOrderItemId,
    String merchantAdjustmentItemId,
    String sku,
    String quantity,
    String promotionId) {

  /** A line that belongs to no order. */
  public static final OrderReference NONE =
      new OrderReference("", "", "", "", "", "", "", "", "", "", "");

  /**
   * The kind of the line's reference, so that shipments are not joined to orders; empty if it has
   * none.
   */
  public Optional<OrderColumn> kind() {
    if (!orderId.isEmpty()) {
      return Optional.of(OrderColumn.of(orderId));
    }
    return shipmentId.isEmpty() ? Optional.empty() : Optional.of(OrderColumn.SHIPMENT);
  }
}
