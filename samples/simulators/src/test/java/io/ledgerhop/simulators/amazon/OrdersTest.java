// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.wire.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S4: searchOrders and getOrder; answers contain names of people only on request. */
@Timeout(30)
class OrdersTest {

  private static final String PATH = "/orders/2026-01-01/orders";
  private static final String SINCE = PATH + "?createdAfter=2026-09-01T00:00:00Z";
  private static final String TOKEN = "paginationToken=pagination.nextToken";
  private static final String ACCOUNTING =
      "&includedData=PROCEEDS,PROMOTION,FULFILLMENT,TAX,EXPENSE";

  private SimulatorBench bench;

  @BeforeEach
  void start() throws IOException {
    bench = SimulatorBench.demo(Demo.US);
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void returnsTheFirstOrderWithTheDataForAccounting() throws Exception {
    Expected.json(
        "order/first.json",
        bench.body(
            PATH
                + "?createdAfter=2026-09-15T00:00:00Z&createdBefore=2026-09-15T02:30:00Z"
                + ACCOUNTING));
  }

  @Test
  void returnsOneOrderWithAllItsData() throws Exception {
    JsonObject own =
        bench
            .rows(
                SINCE + "&includedData=PACKAGES&fulfilledBy=MERCHANT&fulfillmentStatuses=SHIPPED",
                TOKEN,
                "orders")
            .get(0);

    Expected.json(
        "order/whole.json",
        bench.body(
            PATH
                + "/"
                + own.text("orderId").orElseThrow()
                + "?includedData=BUYER,RECIPIENT,PROCEEDS,EXPENSE,PROMOTION,FULFILLMENT,PACKAGES,TAX"));
    bench.assertRefused(404, PATH + "/000-0000000-0000000");
  }

  @Test
  void returnsNamesOfPeopleOnlyOnRequest() throws Exception {
    assertThat(bench.body(SINCE + ACCOUNTING)).doesNotContain("buyer\"", "recipient", "Nobody");
    assertThat(bench.body(SINCE)).doesNotContain("proceeds", "fulfillment", "tax\"");
    assertThat(bench.body(SINCE + "&includedData=RECIPIENT")).contains("Pat Nobody");
  }

  @Test
  void proceedsOfItemsAddUpToTheOrder() throws Exception {
    List<JsonObject> orders = bench.rows(SINCE + "&includedData=PROCEEDS", TOKEN, "orders");

    assertThat(orders).hasSizeGreaterThan(100);
    for (JsonObject order : orders) {
      String total = order.text("proceeds.grandTotal.amount").orElse("0");
      BigDecimal ofItems =
          order
              .objects("orderItems")
              .flatMap(item -> item.text("proceeds.proceedsTotal.amount").stream())
              .map(BigDecimal::new)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      boolean priced = order.text("proceeds.grandTotal.amount").isPresent();
      assertThat(priced ? ofItems : BigDecimal.ZERO).isEqualByComparingTo(total);
    }
  }

  @Test
  void acceptsATokenOnlyWithTheSameFilters() throws Exception {
    String first = SINCE + "&fulfilledBy=AMAZON&maxResultsPerPage=20";
    String token =
        Caller.encoded(
            JsonObject.parse(bench.body(first)).text("pagination.nextToken").orElseThrow());

    bench.assertRefused(400, SINCE + "&paginationToken=" + token);
    bench.assertRefused(400, PATH + "?paginationToken=" + token);
    assertThat(
            bench.body(SINCE + "&fulfilledBy=AMAZON&maxResultsPerPage=5&paginationToken=" + token))
        .contains("\"pagination\"");
    assertThat(bench.rows(first, TOKEN, "orders").stream().map(order -> order.text("orderId")))
        .hasSameSizeAs(bench.rows(SINCE + "&fulfilledBy=AMAZON", TOKEN, "orders"))
        .doesNotHaveDuplicates();
    bench.clock().advance(Duration.ofHours(25));
    bench.assertRefused(400, first + "&paginationToken=" + token);
  }

  @Test
  void returnsTheEndOfTheSearchedPeriod() throws Exception {
    assertThat(JsonObject.parse(bench.body(SINCE)).text("createdBefore"))
        .hasValue("2026-11-20T09:58:00Z");
    assertThat(
            JsonObject.parse(bench.body(PATH + "?lastUpdatedAfter=2026-11-19T00:00:00Z"))
                .text("lastUpdatedBefore"))
        .hasValue("2026-11-20T09:58:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?createdAfter=2026-11-01T00:00:00Z&lastUpdatedAfter=2026-11-01T00:00:00Z",
        "?createdAfter=2026-11-01T00:00:00Z&lastUpdatedBefore=2026-11-02T00:00:00Z",
        "?lastUpdatedAfter=2026-11-01T00:00:00Z&createdBefore=2026-11-02T00:00:00Z",
        "?createdAfter=2026-11-01T00:00:00Z&createdBefore=2026-11-20T09:58:01Z",
        "?createdAfter=2026-11-02T00:00:00Z&createdBefore=2026-11-01T00:00:00Z",
        "?createdAfter=2026-11-01T00:00:00Z&maxResultsPerPage=101",
        "?createdAfter=2026-11-01T00:00:00Z&fulfillmentStatuses=Shipped",
        "?createdAfter=2026-11-01T00:00:00Z&includedData=FEES",
        "?createdAfter=TEST_CASE_200",
        "?CreatedAfter=2026-11-01T00:00:00Z"
      })
  void refusesWhatAmazonRefuses(String query) throws Exception {
    bench.assertRefused(400, PATH + query);
  }

  @ParameterizedTest
  @CsvSource({
    "fulfillmentStatuses=PENDING, 1",
    "'fulfillmentStatuses=PENDING,UNSHIPPED,CANCELLED', 3",
    "marketplaceIds=A1PA6795UKMFR9, 0"
  })
  void filters(String filter, int found) throws Exception {
    assertThat(bench.rows(SINCE + "&" + filter, TOKEN, "orders")).hasSize(found);
  }

  @Test
  void pendingOrderHasNoTotal() throws Exception {
    JsonObject pending =
        bench
            .rows(SINCE + "&fulfillmentStatuses=PENDING&includedData=PROCEEDS", TOKEN, "orders")
            .get(0);

    assertThat(pending.members().containsKey("proceeds")).isFalse();
  }

  @Test
  void findsEveryOrderOfTheSettlements() throws Exception {
    Map<String, List<JsonObject>> byId =
        bench.rows(SINCE, TOKEN, "orders").stream()
            .collect(Collectors.groupingBy(order -> order.text("orderId").orElseThrow()));

    List<JsonObject> shipments =
        bench
            .rows(
                "/finances/2024-06-19/transactions?postedAfter=2026-09-01T00:00:00Z",
                "nextToken=payload.nextToken",
                "payload.transactions")
            .stream()
            .filter(transaction -> transaction.has("transactionType", "Shipment"))
            .toList();

    assertThat(shipments).isNotEmpty();
    for (JsonObject shipment : shipments) {
      assertThat(shipment.objects("relatedIdentifiers"))
          .anyMatch(id -> byId.containsKey(id.text("relatedIdentifierValue").orElse("")));
    }
  }
}
