// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.amazon.api.HandWrittenAmazon;
import io.ledgerhop.amazon.increment.TimeWindow;
import io.ledgerhop.amazon.order.Order;
import io.ledgerhop.amazon.order.OrderDates;
import io.ledgerhop.amazon.order.OrderFilter;
import io.ledgerhop.amazon.order.OrderItem;
import io.ledgerhop.money.Money;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** S4, with answers written by hand: orders, page by page. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OrdersApiTest {

  private static final OrderFilter UPDATED =
      new OrderFilter(
          OrderDates.LAST_UPDATED,
          List.of("ATVPDKIKX0DER", "A2EUQ1WTGCTBG2"),
          List.of("SHIPPED"),
          List.of(),
          List.of("PROCEEDS", "TAX"));
  private static final TimeWindow WINDOW =
      new TimeWindow(
          Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-20T07:57:00.500Z"));
  private static final String REFUSED =
      "{\"errors\":[{\"code\":\"InvalidInput\",\"message\":\"The token has expired.\"}]}";

  private final HandWrittenAmazon amazon;

  OrdersApiTest() throws IOException {
    amazon = new HandWrittenAmazon();
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  /**
   * Traps 2 and 5: the token is sent with the same parameters, and an empty page is not the end.
   */
  @Test
  void requestsPagesWithTheSameFiltersAndContinuesAfterAnEmptyOne() throws Exception {
    amazon.answersFile("orders-1.json");
    amazon.answers(page("t2"));
    amazon.answers(page("", "222-0000002-0000002"));

    OrderList orders = api().search(UPDATED, WINDOW);

    assertThat(ids(orders)).containsExactly("111-0000001-0000001", "222-0000002-0000002");
    assertThat(orders.until()).contains(Instant.parse("2026-11-20T07:57:00Z"));
    String first =
        "/orders/2026-01-01/orders?lastUpdatedAfter=2026-11-01T00%3A00%3A00Z"
            + "&lastUpdatedBefore=2026-11-20T07%3A57%3A00Z"
            + "&marketplaceIds=ATVPDKIKX0DER%2CA2EUQ1WTGCTBG2&fulfillmentStatuses=SHIPPED"
            + "&includedData=PROCEEDS%2CTAX&maxResultsPerPage=100";
    assertThat(amazon.targets())
        .endsWith(first, first + "&paginationToken=t%2F1%2B%3D", first + "&paginationToken=t2");
  }

  /** Trap 16: amounts are texts, and stay exact. */
  @Test
  void readsOrderAndItems() throws IOException {
    amazon.answersFile("orders-1.json");

    Order order = api().search(UPDATED, WINDOW).next().value().value();

    assertThat(order.sellerOrderId()).isEqualTo("SHOP-1");
    assertThat(order.lastUpdated()).contains(Instant.parse("2026-11-02T09:30:15.250Z"));
    assertThat(order.replacedOrderId()).isEqualTo("111-0000000-0000009");
    assertThat(order.proceeds().total()).contains(Money.of("37.63", "USD"));
    assertThat(order.proceeds().ofType("DELIVERY_TIP")).contains(Money.of("1.00", "USD"));
    assertThat(order.tipStatus()).isEqualTo("FINALIZED");
    assertThat(order.fulfillment().shipBy().end()).contains(Instant.parse("2026-11-03T23:59:59Z"));
    assertThat(order.fulfillment().deliverBy().start()).isEmpty();
    OrderItem kettle = order.items().get(0);
    assertThat(kettle.unitPrice()).contains(Money.of("14.99", "USD"));
    assertThat(kettle.proceeds().ofType("DISCOUNT")).contains(Money.of("-1.00", "USD"));
    assertThat(kettle.proceeds().ofDetail("TAX", "SHIPPING")).contains(Money.of("0.40", "USD"));
    assertThat(kettle.tax().model()).isEqualTo("MARKETPLACE_FACILITATOR");
    assertThat(kettle.promotionIds()).containsExactly("FALL-26");
    assertThat(order.items().get(1).proceeds().total()).isEmpty();
  }

  /** A token is valid for 24 hours; a longer reading restarts its window. */
  @Test
  void restartsWithoutGapsOrDuplicatesWhenATokenHasExpired() throws Exception {
    amazon.answers(page("t1", "o1", "o2"));
    amazon.answers(400, REFUSED);
    amazon.answers(page("t9", "o1", "o2"));
    amazon.answers(page("", "o2", "o3"));

    assertThat(ids(api().search(UPDATED, WINDOW))).containsExactly("o1", "o2", "o3");
    List<String> targets = amazon.targets();
    assertThat(targets.get(3)).doesNotContain("paginationToken");
    assertThat(targets.get(4)).endsWith("&paginationToken=t9");
  }

  @Test
  void givesUpWhenTokensAreRefusedAgainAndAgain() {
    for (int time = 0; time <= TokenPages.RESTARTS_MAX; time++) {
      amazon.answers(page("t1", "o1"));
      amazon.answers(400, REFUSED);
    }

    assertThatThrownBy(() -> ids(api().search(UPDATED, WINDOW)))
        .hasMessageContaining("Amazon finds fault with searchOrders: InvalidInput The token has");
  }

  /** Trap 5: the same token twice is an endless loop. */
  @Test
  void stopsWhenATokenRepeats() {
    amazon.answers(page("t1"));
    amazon.answers(page("t1"));

    assertThatThrownBy(() -> ids(api().search(UPDATED, WINDOW)))
        .hasMessageContaining("the list of searchOrders does not end after 2 pages");
  }

  @Test
  void namesTheOrderThatCannotBeReadAndContinues() {
    amazon.answers(
        "{\"orders\":[{\"orderId\":\"o1\",\"orderItems\":[],\"proceeds\":{\"grandTotal\":"
            + "{\"amount\":\"1.234,56\",\"currencyCode\":\"EUR\"}}},"
            + "{\"orderId\":\"o2\",\"orderItems\":[]}]}");

    Iterator<Listed<Order>> orders = api().search(UPDATED, WINDOW);
    Listed<Order> bad = orders.next();

    assertThat(bad.id()).isEqualTo("o1");
    assertThat(bad.value().messages())
        .contains("orders o1.proceeds.grandTotal.amount is \"1.234,56\", no amount");
    assertThat(orders.next().value().value().orderId()).isEqualTo("o2");
  }

  @Test
  void refusesAnAnswerWithoutAList() {
    amazon.answers("{\"pagination\":{}}");

    assertThatThrownBy(() -> ids(api().search(UPDATED, WINDOW)))
        .hasMessageContaining("it holds no list of orders");
  }

  /** Amazon's sandbox compares literally, so the user's text is sent unchanged. */
  @Test
  void passesDatesToTheSandboxUnchanged() throws Exception {
    amazon.answersFile("orders-1.json");
    OrderFilter filter =
        new OrderFilter(
            OrderDates.CREATED, List.of("A1VC38T7YXB528"), List.of(), List.of(), List.of("BUYER"));

    assertThat(ids(api().sample(filter, "TEST_CASE_200", ""))).hasSize(1);
    assertThat(amazon.targets())
        .endsWith(
            "/orders/2026-01-01/orders?createdAfter=TEST_CASE_200&marketplaceIds=A1VC38T7YXB528"
                + "&includedData=BUYER");
  }

  @Test
  void readsOneOrderAndReturnsEmptyForAnUnknownOne() throws Exception {
    amazon.answers("{\"order\":{\"orderId\":\"o 1\",\"orderItems\":[]}}");
    amazon.answers(404, "{\"errors\":[{\"code\":\"NotFound\",\"message\":\"no such order\"}]}");

    assertThat(api().order("o 1", List.of("TAX"))).map(Order::orderId).contains("o 1");
    assertThat(api().order("o2", List.of())).isEmpty();
    assertThat(amazon.targets())
        .endsWith(
            "/orders/2026-01-01/orders/o%201?includedData=TAX", "/orders/2026-01-01/orders/o2");
  }

  private OrdersApi api() {
    return new OrdersApi(amazon.seller());
  }

  private static List<String> ids(Iterator<Listed<Order>> orders) {
    List<String> ids = new ArrayList<>();
    orders.forEachRemaining(order -> ids.add(order.id()));
    return ids;
  }

  private static String page(String token, String... ids) {
    List<String> orders = new ArrayList<>();
    for (String id : ids) {
      orders.add("{\"orderId\":\"" + id + "\",\"orderItems\":[]}");
    }
    String next = token.isEmpty() ? "" : ",\"pagination\":{\"nextToken\":\"" + token + "\"}";
    return "{\"orders\":[" + String.join(",", orders) + "]" + next + "}";
  }
}
