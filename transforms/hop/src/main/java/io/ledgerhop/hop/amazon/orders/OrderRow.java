// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.orders;

import io.ledgerhop.amazon.order.Order;
import io.ledgerhop.amazon.order.OrderItem;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One item of an order, an order without items, or the problem of something that could not be read.
 *
 * @param orderId empty for the problem of a whole account
 * @param itemNumber counted from 1; 0 for an order without items
 */
record OrderRow(
    String seller,
    String orderId,
    Optional<Problem> problem,
    Optional<Order> order,
    Optional<OrderItem> item,
    long itemNumber) {

  static List<OrderRow> of(String seller, Order order) {
    if (order.items().isEmpty()) {
      return List.of(row(seller, order, Optional.empty(), 0));
    }
    List<OrderRow> rows = new ArrayList<>();
    for (OrderItem item : order.items()) {
      rows.add(row(seller, order, Optional.of(item), rows.size() + 1L));
    }
    return rows;
  }

  static OrderRow unread(String seller, String orderId, Problem problem) {
    return new OrderRow(
        seller, orderId, Optional.of(problem), Optional.empty(), Optional.empty(), 0);
  }

  private static OrderRow row(
      String seller, Order order, Optional<OrderItem> item, long itemNumber) {
    return new OrderRow(
        seller, order.orderId(), Optional.empty(), Optional.of(order), item, itemNumber);
  }

  @Override
  public String toString() {
    return "order " + orderId + " of " + seller + ", item " + itemNumber;
  }
}
