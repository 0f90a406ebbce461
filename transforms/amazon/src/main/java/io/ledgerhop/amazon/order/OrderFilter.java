// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A filter for orders, and how much of each to return. An empty list does not filter.
 *
 * @param marketplaceIds at most 50
 * @param statuses fulfilment statuses, for instance SHIPPED
 * @param fulfilledBy MERCHANT, AMAZON
 * @param includedData parts of orders, for instance PROCEEDS; BUYER and RECIPIENT are personal data
 */
public record OrderFilter(
    OrderDates by,
    List<String> marketplaceIds,
    List<String> statuses,
    List<String> fulfilledBy,
    List<String> includedData) {

  /** The parameters of every page, except the dates. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    put(parameters, "marketplaceIds", marketplaceIds);
    put(parameters, "fulfillmentStatuses", statuses);
    put(parameters, "fulfilledBy", fulfilledBy);
    put(parameters, "includedData", includedData);
    return parameters;
  }

  /** Identifies this filter, independent of the included data. */
  public String scope() {
    Map<String, String> parameters = parameters();
    parameters.remove("includedData");
    return by.name() + parameters;
  }

  private static void put(Map<String, String> parameters, String name, List<String> values) {
    if (!values.isEmpty()) {
      parameters.put(name, String.join(",", values));
    }
  }
}
