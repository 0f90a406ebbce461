// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import io.ledgerhop.settlement.OrderReference;

/**
 * What a line of tax belongs to inside its order.
 *
 * @param code Amazon's code of the order item; empty if the line does not name it
 * @param shipment the shipment, or the refund that it belongs to; empty if the line does not name
 *     it
 */
record TaxItem(String code, String shipment) {

  private static final TaxItem UNNAMED = new TaxItem("", "");

  static TaxItem of(OrderReference reference) {
    String shipment =
        reference.shipmentId().isEmpty() ? reference.adjustmentId() : reference.shipmentId();
    boolean isUnnamed = reference.orderItemCode().isEmpty() && shipment.isEmpty();
    return isUnnamed ? UNNAMED : new TaxItem(reference.orderItemCode(), shipment);
  }

  boolean hasCode() {
    return !code.isEmpty();
  }

  boolean hasShipment() {
    return !shipment.isEmpty();
  }
}
