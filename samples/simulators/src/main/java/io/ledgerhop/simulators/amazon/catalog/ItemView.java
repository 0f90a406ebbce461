// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.catalog;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.invalidInput;

import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The view of an item in an answer: the requested parts, for one marketplace. */
record ItemView(String marketplaceId, Set<String> parts) {

  static final String MARKETPLACES = "marketplaceIds";
  static final String INCLUDED = "includedData";

  private static final Set<String> PARTS =
      Set.of(
          "attributes",
          "classifications",
          "dimensions",
          "identifiers",
          "images",
          "productTypes",
          "relationships",
          "salesRanks",
          "summaries",
          "vendorDetails");

  static ItemView of(Arguments arguments) {
    arguments.required(MARKETPLACES);
    List<String> marketplaces = arguments.list(MARKETPLACES, 1);
    if (marketplaces.get(0).isBlank()) {
      throw invalidInput(MARKETPLACES + " is required.");
    }
    List<String> parts = arguments.list(INCLUDED, PARTS);
    return new ItemView(
        marketplaces.get(0), parts.isEmpty() ? Set.of("summaries") : Set.copyOf(parts));
  }

  JsonObject of(JsonObject item) {
    Set<String> leftOut = new HashSet<>(PARTS);
    leftOut.removeAll(parts);
    JsonObject view = item.without(leftOut);
    for (String part : parts) {
      if (item.members().get(part) instanceof List<?>) {
        view = view.with(part, here(item, part));
      }
    }
    return view;
  }

  private List<Map<?, ?>> here(JsonObject item, String part) {
    return item.objects(part)
        .filter(entry -> entry.has("marketplaceId", marketplaceId))
        .<Map<?, ?>>map(JsonObject::members)
        .toList();
  }
}
