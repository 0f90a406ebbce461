// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.order;

import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parts of an order are answered: what is not asked for is left out, of its items too. */
record IncludedData(Set<String> leftOut) {

  static final String PARAMETER = "includedData";

  /** The member, of the order or its items, that each value opens. */
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
        .forEach(asked -> leftOut.remove(MEMBERS.get(asked)));
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
