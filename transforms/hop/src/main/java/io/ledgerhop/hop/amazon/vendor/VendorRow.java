// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.vendor;

import io.ledgerhop.amazon.vendor.OrderStatus;
import io.ledgerhop.amazon.vendor.PurchaseOrder;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One line of a purchase order or its state, an order without lines, or the problem of something
 * that could not be read.
 *
 * @param number of the purchase order; empty for the problem of a whole account
 * @param lineNumber counted from 1; 0 for an order without lines
 */
record VendorRow(
    String seller,
    String number,
    Optional<Problem> problem,
    Optional<OrderLine> order,
    Optional<StatusLine> status,
    long lineNumber) {

  /** A purchase order, and one of its lines. */
  record OrderLine(PurchaseOrder order, Optional<PurchaseOrder.Item> item) {}

  /** The state of a purchase order, and of one of its lines. */
  record StatusLine(OrderStatus status, Optional<OrderStatus.Item> item) {}

  static List<VendorRow> of(String seller, PurchaseOrder order) {
    return rows(
        order.items(),
        (item, line) ->
            new VendorRow(
                seller,
                order.number(),
                Optional.empty(),
                Optional.of(new OrderLine(order, item)),
                Optional.empty(),
                line));
  }

  static List<VendorRow> of(String seller, OrderStatus status) {
    return rows(
        status.items(),
        (item, line) ->
            new VendorRow(
                seller,
                status.number(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new StatusLine(status, item)),
                line));
  }

  static VendorRow unread(String seller, String number, Problem problem) {
    return new VendorRow(
        seller, number, Optional.of(problem), Optional.empty(), Optional.empty(), 0);
  }

  private static <I> List<VendorRow> rows(
      List<I> items, BiFunction<Optional<I>, Long, VendorRow> row) {
    if (items.isEmpty()) {
      return List.of(row.apply(Optional.empty(), 0L));
    }
    List<VendorRow> rows = new ArrayList<>();
    for (I item : items) {
      rows.add(row.apply(Optional.of(item), rows.size() + 1L));
    }
    return rows;
  }
}
