// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.settlement.Charge;
import io.ledgerhop.simulators.amazon.settlement.Event;
import io.ledgerhop.simulators.amazon.settlement.FlatFileRow;
import io.ledgerhop.simulators.amazon.settlement.Movement;
import io.ledgerhop.simulators.amazon.settlement.SoldItem;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns the orders of a settlement into objects of the Orders API, with what the buyers paid. */
final class OrderMaker {

  private static final Duration UNTIL_SHIPPED = Duration.ofDays(2);

  private final Setting setting;

  OrderMaker(Setting setting) {
    this.setting = setting;
  }

  /** A shipped order with all members of the API. */
  JsonObject shipped(Movement order) {
    Event event = order.event();
    Instant shipped = setting.at(event.posted());
    Map<SoldItem, List<FlatFileRow>> items =
        order.rows().stream()
            .collect(
                Collectors.groupingBy(FlatFileRow::item, LinkedHashMap::new, Collectors.toList()));
    List<Object> made = new ArrayList<>();
    items.forEach((item, rows) -> made.add(item(item, rows, 0)));
    boolean fba = event.fulfillment().equals("AFN");
    Members members =
        head(event.orderId(), shipped.minus(UNTIL_SHIPPED), shipped)
            .and("proceeds", OrderProceeds.of(setting, order.rows()).ofOrder())
            .and("tax", OrderTax.ofOrder(setting.place()))
            .and("fulfillment", fulfillment("SHIPPED", fba))
            .and("orderItems", made);
    if (!fba) {
      members.and("packages", List.of(parcel(event, shipped)));
    }
    return new JsonObject(members.map());
  }

  /**
   * An order that has not shipped; like Amazon's, it has no proceeds while it is pending.
   *
   * @param number distinguishes the order from others
   */
  JsonObject waiting(int number, String status, Instant created) {
    SoldItem item = new SoldItem("9000000000000" + number, "LH-10" + (10 + number), 1);
    FlatFileRow row =
        new FlatFileRow(
            new Event("Order", "", "", "", setting.place().name(), "MFN", created),
            item,
            Charge.PRINCIPAL,
            1_999,
            "");
    String id = String.valueOf(setting.place().orderPrefix()) + "-9000000-000000" + number;
    Members members = head(id, created, created).and("fulfillment", fulfillment(status, false));
    if (!status.equals("PENDING")) {
      members.and("proceeds", OrderProceeds.of(setting, List.of(row)).ofOrder());
    }
    return new JsonObject(members.and("orderItems", List.of(item(item, List.of(row), 1))).map());
  }

  private Members head(String id, Instant created, Instant updated) {
    Object channel =
        Members.of("channelName", "AMAZON")
            .and("marketplaceId", setting.place().marketplaceId())
            .and("marketplaceName", setting.place().name())
            .map();
    return Members.of("orderId", id)
        .and(
            "orderAliases",
            List.of(Members.of("aliasId", id).and("aliasType", "SELLER_ORDER_ID").map()))
        .and("createdTime", created.toString())
        .and("lastUpdatedTime", updated.toString())
        .and("programs", List.of())
        .and("associatedOrders", List.of())
        .and("salesChannel", channel)
        .and("buyer", Map.of("buyerEmail", "buyer@marketplace.example"))
        .and("recipient", recipient());
  }

  /** A fictitious person, so that a test can detect a name where none is allowed. */
  private Object recipient() {
    Object address =
        Members.of("name", "Pat Nobody")
            .and("addressLine1", "1 Nowhere Street")
            .and("countryCode", setting.place().country())
            .map();
    return Map.of("deliveryAddress", address);
  }

  private static Object fulfillment(String status, boolean fba) {
    return Members.of("fulfillmentStatus", status)
        .and("fulfilledBy", fba ? "AMAZON" : "MERCHANT")
        .and("fulfillmentServiceLevel", "STANDARD")
        .map();
  }

  private Object item(SoldItem item, List<FlatFileRow> rows, int unfulfilled) {
    OrderProceeds proceeds = OrderProceeds.of(setting, rows);
    DemoProduct product = DemoProduct.of(item.sku());
    Object sold =
        Members.of("asin", product.asin())
            .and("title", product.title())
            .and("sellerSku", product.sku())
            .and("condition", Map.of("conditionType", "NEW"))
            .and("price", Map.of("unitPrice", proceeds.unitPrice(item.quantity())))
            .map();
    Members members =
        Members.of("orderItemId", item.code())
            .and("quantityOrdered", item.quantity())
            .and("product", sold)
            .and("proceeds", proceeds.ofItem())
            .and("expense", Map.of("pointsCost", points()))
            .and("tax", OrderTax.ofItem(setting.place(), rows));
    List<Map<String, String>> promotions = promotions(rows);
    if (!promotions.isEmpty()) {
      members.and("promotion", Map.of("breakdowns", promotions));
    }
    return members
        .and(
            "fulfillment",
            Members.of("quantityFulfilled", item.quantity() - unfulfilled)
                .and("quantityUnfulfilled", unfulfilled)
                .map())
        .map();
  }

  private static List<Map<String, String>> promotions(List<FlatFileRow> rows) {
    return rows.stream()
        .map(FlatFileRow::promotionId)
        .filter(id -> !id.isEmpty())
        .distinct()
        .map(id -> Map.of("promotionId", id))
        .toList();
  }

  private Object points() {
    Object granted =
        Members.of("pointsNumber", 0).and("pointsMonetaryValue", setting.price(0)).map();
    return Map.of("pointsGranted", granted);
  }

  private static Object parcel(Event event, Instant shipped) {
    return Members.of("packageReferenceId", "1")
        .and("createdTime", shipped.toString())
        .and("carrier", "Slow Post")
        .and("trackingNumber", "SP" + event.orderId().replace("-", ""))
        .map();
  }
}
