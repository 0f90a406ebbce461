// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.increment.TimeWindow;
import io.ledgerhop.amazon.json.JsonValue;
import io.ledgerhop.amazon.json.UnfitValueException;
import io.ledgerhop.amazon.order.Order;
import io.ledgerhop.amazon.order.OrderFilter;
import io.ledgerhop.amazon.order.OrderReader;
import io.ledgerhop.problem.ConnectorException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The orders of buyers.
 *
 * <p>Amazon: Orders API 2026-01-01, searchOrders and getOrder.
 */
public final class OrdersApi {

  private static final int PAGE_SIZE = 100;
  private static final ListShape<Order> ORDERS =
      new ListShape<>(
          Operation.SEARCH_ORDERS, "", "orders", "orderId", "paginationToken", OrderReader::order);

  private final SellerApi api;

  public OrdersApi(SellerApi api) {
    this.api = api;
  }

  public SellerAccount account() {
    return api.account();
  }

  /**
   * All orders of a window.
   *
   * @param window ends at least two minutes ago
   */
  public OrderList search(OrderFilter filter, TimeWindow window) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put(filter.by().after(), window.from().toString());
    query.put(filter.by().before(), window.to().toString());
    query.putAll(filter.parameters());
    query.put("maxResultsPerPage", String.valueOf(PAGE_SIZE));
    return new OrderList(api, ORDERS, filter.by(), new TokenPages(api, ORDERS, query));
  }

  /**
   * One page for dates as the user wrote them, because Amazon's sandbox compares them literally.
   *
   * @param after like {@code before}, not sent if it is empty
   */
  public Listing<Order> sample(OrderFilter filter, String after, String before) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put(filter.by().after(), after);
    query.put(filter.by().before(), before);
    query.putAll(filter.parameters());
    query.values().removeIf(String::isEmpty);
    TokenPages pages = new TokenPages(api, ORDERS, query);
    List<SellerApi.Answer> first = List.of(pages.next());
    return new RecordList<>(api, ORDERS, List.of(first.iterator()).iterator());
  }

  /**
   * One order; empty if Amazon does not know it.
   *
   * @param includedData parts of the order; empty for the minimum
   */
  public Optional<Order> order(String orderId, List<String> includedData) {
    Map<String, String> query =
        includedData.isEmpty() ? Map.of() : Map.of("includedData", String.join(",", includedData));
    try {
      JsonNode answer = api.get(Operation.GET_ORDER, orderId, query);
      JsonNode order = answer.has("order") ? answer.path("order") : answer;
      return Optional.of(OrderReader.order(new JsonValue(order, "order " + orderId)));
    } catch (UnfitValueException e) {
      throw new ConnectorException(
          ApiProblem.RECORD_UNREADABLE.at(api.account().place(), e.fact()), e);
    } catch (ConnectorException e) {
      if (e.problem().code() == ApiProblem.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
