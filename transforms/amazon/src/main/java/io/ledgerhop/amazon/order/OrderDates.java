// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.order;

/** Which date of an order a window refers to; Amazon accepts exactly one of the two. */
public enum OrderDates {
  CREATED("created"),
  LAST_UPDATED("lastUpdated");

  private final String prefix;

  OrderDates(String prefix) {
    this.prefix = prefix;
  }

  /** The parameter for the start of a window. */
  public String after() {
    return prefix + "After";
  }

  /** The parameter for the end of a window, and the member of the answer with its end. */
  public String before() {
    return prefix + "Before";
  }
}
