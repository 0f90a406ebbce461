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
import io.ledgerhop.amazon.vendor.OrderStatus;
import io.ledgerhop.amazon.vendor.PurchaseOrder;
import io.ledgerhop.amazon.vendor.PurchaseOrderFilter;
import io.ledgerhop.amazon.vendor.StatusFilter;
import io.ledgerhop.amazon.vendor.VendorReader;
import io.ledgerhop.problem.ConnectorException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The purchase orders of a vendor account.
 *
 * <p>Amazon: Vendor Retail Procurement Orders API v1. A window longer than Amazon allows is
 * requested in slices.
 */
public final class VendorOrdersApi {

  /** Amazon refuses a longer window. */
  static final Duration SLICE_MAX = Duration.ofDays(7);

  /** Amazon provides six months; this is always within them. */
  public static final Duration LOOK_BACK_MAX = Duration.ofDays(180);

  private static final String NEXT_TOKEN = "nextToken";
  private static final String ROOT = "payload";
  private static final String NUMBER = "purchaseOrderNumber";
  private static final String LIMIT = "100";
  private static final ListShape<PurchaseOrder> ORDERS =
      new ListShape<>(
          Operation.GET_PURCHASE_ORDERS,
          ROOT,
          "orders",
          NUMBER,
          NEXT_TOKEN,
          VendorReader::purchaseOrder);
  private static final ListShape<OrderStatus> STATUS =
      new ListShape<>(
          Operation.GET_PURCHASE_ORDERS_STATUS,
          ROOT,
          "ordersStatus",
          NUMBER,
          NEXT_TOKEN,
          VendorReader::status);

  /** The parameters besides the dates that Amazon's sandbox compares literally. */
  private static final Map<String, String> SAMPLE_ORDERS =
      Map.of("includeDetails", "true", "limit", "2", "sortOrder", "DESC");

  private static final Map<String, String> SAMPLE_STATUSES = Map.of("limit", "1");

  private final SellerApi api;

  public VendorOrdersApi(SellerApi api) {
    this.api = api;
  }

  public SellerAccount account() {
    return api.account();
  }

  /** All purchase orders of a window, each once, in no particular order. */
  public Listing<PurchaseOrder> purchaseOrders(PurchaseOrderFilter filter, TimeWindow window) {
    return list(ORDERS, filter.by().ofOrders(), filter.parameters(), window);
  }

  /** The states of all purchase orders of a window, each order once. */
  public Listing<OrderStatus> statuses(StatusFilter filter, TimeWindow window) {
    return list(STATUS, filter.by().ofStatus(), filter.parameters(), window);
  }

  /** One page for dates as the user wrote them, for Amazon's sandbox. */
  public Listing<PurchaseOrder> sampleOrders(
      PurchaseOrderFilter filter, String after, String before) {
    return sample(ORDERS, filter.by().ofOrders(), SAMPLE_ORDERS, List.of(after, before));
  }

  /** One page for dates as the user wrote them, for Amazon's sandbox. */
  public Listing<OrderStatus> sampleStatuses(StatusFilter filter, String after, String before) {
    Map<String, String> others = new LinkedHashMap<>(filter.parameters());
    others.putAll(SAMPLE_STATUSES);
    return sample(STATUS, filter.by().ofStatus(), others, List.of(after, before));
  }

  /** One purchase order; empty if Amazon does not know it. */
  public Optional<PurchaseOrder> purchaseOrder(String number) {
    try {
      JsonNode order = api.get(Operation.GET_PURCHASE_ORDER, number, Map.of()).path(ROOT);
      return Optional.of(VendorReader.purchaseOrder(new JsonValue(order, "order " + number)));
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

  private <T> Listing<T> list(
      ListShape<T> shape, String dates, Map<String, String> filters, TimeWindow window) {
    Iterator<TokenPages> slices =
        window.slices(SLICE_MAX).stream()
            .map(slice -> new TokenPages(api, shape, query(dates, filters, slice)))
            .iterator();
    return new RecordList<>(api, shape, slices);
  }

  private static Map<String, String> query(
      String dates, Map<String, String> filters, TimeWindow slice) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put(dates + "After", slice.from().toString());
    query.put(dates + "Before", slice.to().toString());
    query.putAll(filters);
    query.put("limit", LIMIT);
    query.put("sortOrder", "ASC");
    return query;
  }

  private <T> Listing<T> sample(
      ListShape<T> shape, String dates, Map<String, String> others, List<String> window) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put(dates + "After", window.get(0));
    query.put(dates + "Before", window.get(1));
    query.putAll(others);
    query.values().removeIf(String::isEmpty);
    List<SellerApi.Answer> first = List.of(new TokenPages(api, shape, query).next());
    return new RecordList<>(api, shape, List.of(first.iterator()).iterator());
  }
}
