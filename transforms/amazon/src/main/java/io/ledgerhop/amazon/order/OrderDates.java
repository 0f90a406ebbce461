// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.order;

/** Which date of an order counts; Amazon takes exactly one of the two. */
public enum OrderDates {
  CREATED("created"),
  LAST_UPDATED("lastUpdated");

  private final String prefix;

  OrderDates(String prefix) {
    this.prefix = prefix;
  }

  /** The parameter that begins a window. */
  public String after() {
    return prefix + "After";
  }

  /** The parameter that ends a window, and the member of the answer that tells its end. */
  public String before() {
    return prefix + "Before";
  }
}
