// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.amazon.api.HandWrittenAmazon;
import io.ledgerhop.amazon.increment.TimeWindow;
import io.ledgerhop.amazon.vendor.OrderStatus;
import io.ledgerhop.amazon.vendor.PurchaseOrder;
import io.ledgerhop.amazon.vendor.PurchaseOrderFilter;
import io.ledgerhop.amazon.vendor.StatusFilter;
import io.ledgerhop.amazon.vendor.VendorDates;
import io.ledgerhop.money.Money;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S11 and F32, with answers written by hand: purchase orders in slices of seven days. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class VendorOrdersApiTest {

  private static final PurchaseOrderFilter CHANGED =
      new PurchaseOrderFilter(VendorDates.CHANGED, "Acknowledged", "", "ACMEX");
  private static final TimeWindow WEEK = window("2026-11-01T00:00:00Z", "2026-11-08T00:00:00Z");

  private final HandWrittenAmazon amazon;

  VendorOrdersApiTest() throws IOException {
    amazon = new HandWrittenAmazon();
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  /** Trap 3: a window of more than seven days is refused. */
  @Test
  void requestsSlicesOfSevenDaysAndReturnsEachOrderOnce() throws Exception {
    amazon.answers(page("n1", "P1"));
    amazon.answers(page("", "P2"));
    amazon.answers(page("", "P2", "P3"));
    amazon.answers("{\"payload\":{}}");

    Iterator<Listed<PurchaseOrder>> orders =
        api().purchaseOrders(CHANGED, window("2026-11-01T00:00:00Z", "2026-11-16T00:00:00Z"));

    assertThat(ids(orders)).containsExactly("P1", "P2", "P3");
    String filter =
        "&purchaseOrderState=Acknowledged&orderingVendorCode=ACMEX&limit=100&sortOrder=ASC";
    String first =
        "/vendor/orders/v1/purchaseOrders?changedAfter=2026-11-01T00%3A00%3A00Z"
            + "&changedBefore=2026-11-08T00%3A00%3A00Z"
            + filter;
    assertThat(amazon.targets())
        .endsWith(
            first,
            first + "&nextToken=n1",
            "/vendor/orders/v1/purchaseOrders?changedAfter=2026-11-07T23%3A59%3A59Z"
                + "&changedBefore=2026-11-14T23%3A59%3A59Z"
                + filter,
            "/vendor/orders/v1/purchaseOrders?changedAfter=2026-11-14T23%3A59%3A58Z"
                + "&changedBefore=2026-11-16T00%3A00%3A00Z"
                + filter);
  }

  @Test
  void computesTheCostOfCasesButNotOfGoodsSoldByWeight() throws IOException {
    amazon.answersFile("purchase-orders.json");

    PurchaseOrder order = api().purchaseOrders(CHANGED, WEEK).next().value().value();

    assertThat(order.items())
        .extracting(item -> item.ordered().eaches().orElse(0L))
        .containsExactly(36L, 40L, 5L);
    assertThat(order.items())
        .extracting(VendorOrdersApiTest::value)
        .containsExactly(
            Optional.of(Money.of("163.80", "EUR")),
            Optional.of(Money.of("48.00", "EUR")),
            Optional.empty());
    assertThat(order.items().get(2).netCost().weightUnit()).isEqualTo("KILOGRAMS");
    assertThat(order.deliveryWindow().start()).contains(Instant.parse("2026-11-10T07:00:00Z"));
    assertThat(order.deliveryWindow().end()).contains(Instant.parse("2026-11-17T07:00:00Z"));
    assertThat(order.shipWindow().start()).isEmpty();
    assertThat(order.selling().taxNumber()).isEqualTo("DE123456789");
  }

  @Test
  void readsTheStatusOfEachItem() throws Exception {
    amazon.answersFile("purchase-orders-status.json");

    OrderStatus status =
        api()
            .statuses(new StatusFilter(VendorDates.CHANGED, "OPEN", "", "", ""), WEEK)
            .next()
            .value()
            .value();

    assertThat(status.status()).isEqualTo("OPEN");
    OrderStatus.Item item = status.items().get(0);
    assertThat(item.accepted().eaches()).contains(24L);
    assertThat(item.rejected().eaches()).contains(12L);
    assertThat(item.received().eaches()).contains(20L);
    assertThat(amazon.targets().get(1))
        .isEqualTo(
            "/vendor/orders/v1/purchaseOrdersStatus?updatedAfter=2026-11-01T00%3A00%3A00Z"
                + "&updatedBefore=2026-11-08T00%3A00%3A00Z&purchaseOrderStatus=OPEN"
                + "&limit=100&sortOrder=ASC");
  }

  @Test
  void readsOnePurchaseOrder() throws Exception {
    amazon.answers("{\"payload\":{\"purchaseOrderNumber\":\"P1\"}}");
    amazon.answers(404, "{\"errors\":[{\"code\":\"NotFound\",\"message\":\"none\"}]}");

    assertThat(api().purchaseOrder("P1")).map(PurchaseOrder::number).contains("P1");
    assertThat(api().purchaseOrder("P2")).isEmpty();
  }

  /** Old operations may return status 200 and errors instead of a payload. */
  @Test
  void doesNotTreatErrorsAsAnEmptyList() {
    amazon.answers("{\"errors\":[{\"code\":\"InvalidInput\",\"message\":\"window too long\"}]}");

    assertThatThrownBy(() -> ids(api().purchaseOrders(CHANGED, WEEK)))
        .hasMessageContaining("window too long");
  }

  @Test
  void namesTheOrderWhoseWindowIsInvalid() {
    amazon.answers(
        "{\"payload\":{\"orders\":[{\"purchaseOrderNumber\":\"P1\",\"orderDetails\":"
            + "{\"deliveryWindow\":\"2026-11-10\"}}]}}");

    assertThat(api().purchaseOrders(CHANGED, WEEK).next().value().messages())
        .contains("orders P1.orderDetails.deliveryWindow is \"2026-11-10\", not two times");
  }

  /** An example in Amazon's model has the items and the window beside the details. */
  @Test
  void findsTheItemsBesideTheDetailsToo() {
    amazon.answers(
        "{\"payload\":{\"orders\":[{\"purchaseOrderNumber\":\"P1\",\"orderDetails\":{},"
            + "\"deliveryWindow\":\"2026-11-10T07:00:00Z--2026-11-17T07:00:00Z\","
            + "\"items\":[{\"itemSequenceNumber\":\"1\",\"amazonProductIdentifier\":\"B01\"}]}]}}");

    PurchaseOrder order = api().purchaseOrders(CHANGED, WEEK).next().value().value();

    assertThat(order.items()).extracting(PurchaseOrder.Item::asin).containsExactly("B01");
    assertThat(order.deliveryWindow().end()).contains(Instant.parse("2026-11-17T07:00:00Z"));
  }

  /** Trap 17: fraction digits and offsets vary. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-10T07:00:00Z",
        "2026-11-10T07:00:00.00Z",
        "2026-11-10T07:00:00.000000000Z",
        "2026-11-10t07:00z",
        "2026-11-10T08:00:00.000+0100",
        "2026-11-10T08:00:00+01",
        "2026-11-09T23:00:00-08:00"
      })
  void readsATimeInAnyFormThatAmazonUses(String written) {
    amazon.answers(
        "{\"payload\":{\"orders\":[{\"purchaseOrderNumber\":\"P1\",\"orderDetails\":"
            + "{\"purchaseOrderDate\":\""
            + written
            + "\"}}]}}");

    assertThat(api().purchaseOrders(CHANGED, WEEK).next().value().value().ordered())
        .contains(Instant.parse("2026-11-10T07:00:00Z"));
  }

  private VendorOrdersApi api() {
    return new VendorOrdersApi(amazon.seller());
  }

  private static Optional<Money> value(PurchaseOrder.Item item) {
    return item.netCost().of(item.ordered().eaches());
  }

  private static TimeWindow window(String from, String to) {
    return new TimeWindow(Instant.parse(from), Instant.parse(to));
  }

  private static List<String> ids(Iterator<Listed<PurchaseOrder>> orders) {
    List<String> ids = new ArrayList<>();
    orders.forEachRemaining(order -> ids.add(order.id()));
    return ids;
  }

  private static String page(String token, String... ids) {
    List<String> orders = new ArrayList<>();
    for (String id : ids) {
      orders.add("{\"purchaseOrderNumber\":\"" + id + "\"}");
    }
    String next = token.isEmpty() ? "" : ",\"pagination\":{\"nextToken\":\"" + token + "\"}";
    return "{\"payload\":{\"orders\":[" + String.join(",", orders) + "]" + next + "}}";
  }
}
