// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A request for a report; equal for equal requests.
 *
 * @param type Amazon's report type
 * @param marketplaceIds at least one, sorted, without duplicates
 * @param dataStart ISO 8601 date and time with offset, sent as it is written; empty for none
 * @param dataEnd like the start
 * @param options Amazon's options of this report type, by name
 */
public record ReportRequest(
    String type,
    List<String> marketplaceIds,
    String dataStart,
    String dataEnd,
    SortedMap<String, String> options) {

  private static final String MADE_BY_AMAZON = "GET_V2_SETTLEMENT_REPORT_DATA_";

  public ReportRequest {
    marketplaceIds = marketplaceIds.stream().sorted().distinct().toList();
    options = new TreeMap<>(options);
    if (marketplaceIds.isEmpty()) {
      throw new IllegalArgumentException("a report is of at least one marketplace");
    }
  }

  /**
   * Whether Amazon creates reports of this type only by itself and refuses requests, as for
   * settlements.
   */
  public static boolean isMadeByAmazonAlone(String type) {
    return type.startsWith(MADE_BY_AMAZON);
  }

  /** Amazon: Reports API 2021-06-30, createReport. */
  JsonNode body() {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("reportType", type);
    ArrayNode marketplaces = body.putArray("marketplaceIds");
    marketplaceIds.forEach(marketplaces::add);
    if (!dataStart.isEmpty()) {
      body.put("dataStartTime", dataStart);
    }
    if (!dataEnd.isEmpty()) {
      body.put("dataEndTime", dataEnd);
    }
    if (!options.isEmpty()) {
      ObjectNode chosen = body.putObject("reportOptions");
      for (Map.Entry<String, String> option : options.entrySet()) {
        chosen.put(option.getKey(), option.getValue());
      }
    }
    return body;
  }
}
