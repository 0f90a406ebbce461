// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.vendor;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A filter for purchase orders. An empty text does not filter.
 *
 * @param state New, Acknowledged or Closed
 * @param itemState Cancelled for orders of which Amazon has cancelled an item
 * @param vendorCode the code under which Amazon orders
 */
public record PurchaseOrderFilter(
    VendorDates by, String state, String itemState, String vendorCode) {

  /** The parameters of every page, except the dates. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("purchaseOrderState", state);
    parameters.put("poItemState", itemState);
    parameters.put("orderingVendorCode", vendorCode);
    parameters.values().removeIf(String::isEmpty);
    return parameters;
  }

  /** Identifies this filter. */
  public String scope() {
    return by.name() + parameters();
  }
}
