// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.order;

import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Selects the parts of an order and its items that were requested; all others are left out. */
record IncludedData(Set<String> leftOut) {

  static final String PARAMETER = "includedData";

  /** The member of the order or its items that each value includes. */
  private static final Map<String, String> MEMBERS =
      Map.ofEntries(
          Map.entry("BUYER", "buyer"),
          Map.entry("RECIPIENT", "recipient"),
          Map.entry("PROCEEDS", "proceeds"),
          Map.entry("EXPENSE", "expense"),
          Map.entry("PROMOTION", "promotion"),
          Map.entry("CANCELLATION", "cancellation"),
          Map.entry("FULFILLMENT", "fulfillment"),
          Map.entry("PACKAGES", "packages"),
          Map.entry("TAX", "tax"),
          Map.entry("PAYMENT", "payment"),
          Map.entry("FULFILLMENT_ORDERS", "fulfillmentOrders"));

  static IncludedData of(Arguments arguments) {
    Set<String> leftOut = new HashSet<>(MEMBERS.values());
    arguments
        .list(PARAMETER, MEMBERS.keySet())
        .forEach(requested -> leftOut.remove(MEMBERS.get(requested)));
    return new IncludedData(leftOut);
  }

  JsonObject of(JsonObject order) {
    List<Map<?, ?>> items =
        order
            .objects("orderItems")
            .<Map<?, ?>>map(item -> item.without(leftOut).members())
            .toList();
    return order.without(leftOut).with("orderItems", items);
  }
}
