// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

/**
 * One item of an order.
 *
 * @param code order-item-code, empty on account-level rows
 * @param quantity units; 0 on account-level rows
 */
public record SoldItem(String code, String sku, int quantity) {

  public static final SoldItem NONE = new SoldItem("", "", 0);
}
