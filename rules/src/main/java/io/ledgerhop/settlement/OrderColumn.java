// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import java.util.regex.Pattern;

/** The kinds of id that Amazon writes into the order column. */
public enum OrderColumn {
  ORDER,
  /** A shipment to Amazon's warehouses, which belongs to no order. */
  SHIPMENT,
  OTHER;

  /** Digital orders, and orders of other shops that Amazon ships, begin with a letter. */
  private static final Pattern ORDER_ID = Pattern.compile("[0-9A-Z]\\d{2}-\\d{7}-\\d{7}");

  private static final Pattern SHIPMENT_ID = Pattern.compile("FBA[0-9A-Z]{5,}");

  /**
   * @param id not empty
   */
  public static OrderColumn of(String id) {
    if (ORDER_ID.matcher(id).matches()) {
      return ORDER;
    }
    return SHIPMENT_ID.matcher(id).matches() ? SHIPMENT : OTHER;
  }
}
