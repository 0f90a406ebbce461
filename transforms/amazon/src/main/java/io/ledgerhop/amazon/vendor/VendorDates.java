// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.vendor;

/** Which date of a purchase order counts. */
public enum VendorDates {
  CREATED("created", "created"),
  CHANGED("changed", "updated");

  private final String ofOrders;
  private final String ofStatus;

  VendorDates(String ofOrders, String ofStatus) {
    this.ofOrders = ofOrders;
    this.ofStatus = ofStatus;
  }

  /** What the parameters begin with when orders are asked for. */
  public String ofOrders() {
    return ofOrders;
  }

  /** What the parameters begin with when states are asked for. */
  public String ofStatus() {
    return ofStatus;
  }
}
