// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.vendor;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which purchase orders are wanted. An empty text does not narrow.
 *
 * @param state New, Acknowledged or Closed
 * @param itemState Cancelled for orders of which Amazon has cancelled an item
 * @param vendorCode the code under which Amazon orders
 */
public record PurchaseOrderFilter(
    VendorDates by, String state, String itemState, String vendorCode) {

  /** The parameters of every page, but for dates. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("purchaseOrderState", state);
    parameters.put("poItemState", itemState);
    parameters.put("orderingVendorCode", vendorCode);
    parameters.values().removeIf(String::isEmpty);
    return parameters;
  }

  /** What tells this list from others. */
  public String scope() {
    return by.name() + parameters();
  }
}
