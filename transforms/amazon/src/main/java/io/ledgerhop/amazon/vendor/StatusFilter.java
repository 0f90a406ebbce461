// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.vendor;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A filter for states of purchase orders. An empty text does not filter.
 *
 * @param status OPEN or CLOSED
 * @param confirmation for instance UNCONFIRMED: orders with at least one such item
 * @param receipt for instance NOT_RECEIVED: orders with at least one such item
 * @param vendorCode the code under which Amazon orders
 */
public record StatusFilter(
    VendorDates by, String status, String confirmation, String receipt, String vendorCode) {

  /** The parameters of every page, except the dates. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("purchaseOrderStatus", status);
    parameters.put("itemConfirmationStatus", confirmation);
    parameters.put("itemReceiveStatus", receipt);
    parameters.put("orderingVendorCode", vendorCode);
    parameters.values().removeIf(String::isEmpty);
    return parameters;
  }

  /** Identifies this filter. */
  public String scope() {
    return by.name() + parameters();
  }
}
