// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.vendor;

/** Which date of a purchase order a window refers to. */
public enum VendorDates {
  CREATED("created", "created"),
  CHANGED("changed", "updated");

  private final String ofOrders;
  private final String ofStatus;

  VendorDates(String ofOrders, String ofStatus) {
    this.ofOrders = ofOrders;
    this.ofStatus = ofStatus;
  }

  /** The prefix of the parameters when orders are requested. */
  public String ofOrders() {
    return ofOrders;
  }

  /** The prefix of the parameters when states are requested. */
  public String ofStatus() {
    return ofStatus;
  }
}
