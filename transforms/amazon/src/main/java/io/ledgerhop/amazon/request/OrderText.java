// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ledgerhop.amazon.api.report.ReportRequest;
import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A report order as text for the trail, from which it can be sent again. */
final class OrderText {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TYPE = "type";
  private static final String MARKETPLACES = "marketplaces";
  private static final String OPTIONS = "options";
  private static final String PERIOD = "period";
  private static final String FROM = "from";
  private static final String TO = "to";

  private OrderText() {}

  static String write(WantedReport wanted) {
    ReportRequest request = wanted.request();
    ObjectNode text = JSON.createObjectNode().put(TYPE, request.type());
    ArrayNode marketplaces = text.putArray(MARKETPLACES);
    request.marketplaceIds().forEach(marketplaces::add);
    ObjectNode options = text.putObject(OPTIONS);
    request.options().forEach(options::put);
    text.put(PERIOD, wanted.period()).put(FROM, request.dataStart()).put(TO, request.dataEnd());
    return text.toString();
  }

  /** Reads what {@link #write} wrote. */
  static ReportRequest request(String text) {
    JsonNode order = parsed(text);
    List<String> marketplaces = new ArrayList<>();
    order.path(MARKETPLACES).forEach(id -> marketplaces.add(id.asText()));
    SortedMap<String, String> options = new TreeMap<>();
    order.path(OPTIONS).properties().forEach(o -> options.put(o.getKey(), o.getValue().asText()));
    return new ReportRequest(
        order.path(TYPE).asText(),
        marketplaces,
        order.path(FROM).asText(),
        order.path(TO).asText(),
        options);
  }

  /** Whether two orders are equal except for the dates that a relative period resolved to. */
  static boolean isSameSeries(String one, String other) {
    return one.equals(other) || (one.startsWith("{") && series(one).equals(series(other)));
  }

  private static JsonNode series(String text) {
    JsonNode order = text.startsWith("{") ? parsed(text) : JSON.createObjectNode();
    return order instanceof ObjectNode named ? named.without(List.of(FROM, TO)) : order;
  }

  private static JsonNode parsed(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new ConnectorException(RequestProblem.ORDER_UNREADABLE.at("report order", text), e);
    }
  }
}
