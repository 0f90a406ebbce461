// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.order;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.record.RecordStore;
import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import io.ledgerhop.simulators.amazon.wire.PageTokens;
import io.ledgerhop.simulators.amazon.wire.PageTokens.Page;
import io.ledgerhop.simulators.amazon.wire.Paging;
import io.ledgerhop.simulators.amazon.wire.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers calls for orders.
 *
 * <p>Amazon: Orders API 2026-01-01, searchOrders and getOrder.
 */
public final class OrderHandler {

  private static final String SIZE = "maxResultsPerPage";
  private static final String TOKEN = "paginationToken";
  private static final Set<String> PARAMETERS =
      Set.of(
          "createdAfter",
          "createdBefore",
          "lastUpdatedAfter",
          "lastUpdatedBefore",
          "marketplaceIds",
          "fulfillmentStatuses",
          "fulfilledBy",
          SIZE,
          TOKEN,
          IncludedData.PARAMETER);
  private static final Set<String> STATUSES =
      Set.of(
          "PENDING_AVAILABILITY",
          "PENDING",
          "UNSHIPPED",
          "PARTIALLY_SHIPPED",
          "SHIPPED",
          "CANCELLED",
          "UNFULFILLABLE");
  private static final int SIZE_MAX = 100;
  private static final int MARKETPLACES_MAX = 50;

  private final RecordStore records;
  private final PageTokens pages =
      PageTokens.withParameters(TOKEN, Set.of(SIZE, IncludedData.PARAMETER));

  public OrderHandler(RecordStore records) {
    this.records = records;
  }

  public Map<String, Object> orders(Question question) {
    Arguments arguments = question.arguments().only(PARAMETERS);
    IncludedData included = IncludedData.of(arguments);
    OrderWindow window = OrderWindow.of(arguments);
    Filter filter = Filter.of(arguments);
    Paging size = new Paging(arguments.number(SIZE, SIZE_MAX, SIZE_MAX), 0);
    Page page =
        pages.page(
            question,
            size,
            () ->
                records.of(question.account(), RecordKind.ORDER).stream()
                    .filter(window::holds)
                    .filter(filter::takes)
                    .toList());
    List<Map<?, ?>> orders =
        page.rows().stream().<Map<?, ?>>map(order -> included.of(order).members()).toList();
    Members reply = Members.of("orders", orders);
    page.next().ifPresent(next -> reply.and("pagination", Map.of("nextToken", next)));
    return reply.and(window.beforeName(), window.before().toString()).map();
  }

  public Map<String, Object> order(Question question) {
    IncludedData included =
        IncludedData.of(question.arguments().only(Set.of(IncludedData.PARAMETER)));
    JsonObject order =
        records.of(question.account(), RecordKind.ORDER).stream()
            .filter(found -> found.has("orderId", question.item()))
            .findFirst()
            .orElseThrow(() -> CallRefusedException.notFound("The order was not found."));
    return Members.of("order", included.of(order).members()).map();
  }

  private record Filter(
      List<String> marketplaceIds, List<String> statuses, List<String> fulfilledBy) {

    static Filter of(Arguments arguments) {
      return new Filter(
          arguments.list("marketplaceIds", MARKETPLACES_MAX),
          arguments.list("fulfillmentStatuses", STATUSES),
          arguments.list("fulfilledBy", Set.of("MERCHANT", "AMAZON")));
    }

    boolean takes(JsonObject order) {
      return isIn(marketplaceIds, order.text("salesChannel.marketplaceId"))
          && isIn(statuses, order.text("fulfillment.fulfillmentStatus"))
          && isIn(fulfilledBy, order.text("fulfillment.fulfilledBy"));
    }

    private static boolean isIn(List<String> permitted, Optional<String> value) {
      return permitted.isEmpty() || value.filter(permitted::contains).isPresent();
    }
  }
}
