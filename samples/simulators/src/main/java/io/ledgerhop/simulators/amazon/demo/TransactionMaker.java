// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.settlement.Event;
import io.ledgerhop.simulators.amazon.settlement.FlatFileRow;
import io.ledgerhop.simulators.amazon.settlement.Movement;
import io.ledgerhop.simulators.amazon.settlement.SoldItem;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns movements into transactions: the released ones of a settlement add up to its total, and
 * every twelfth order was deferred before.
 */
final class TransactionMaker {

  private static final int DEFERRED_EVERY = 12;
  private static final int DEFERRED_AT = 4;
  private static final Duration DEFERRAL = Duration.ofDays(7);

  private final Setting setting;

  TransactionMaker(Setting setting) {
    this.setting = setting;
  }

  /**
   * One transaction, or two when the money was deferred before.
   *
   * @param number chooses the form; together with the period it determines the id
   */
  List<JsonObject> of(int number, Movement movement) {
    if (!isDeferred(number, movement)) {
      return List.of(settled(number, movement, Optional.empty()));
    }
    if (setting.settlement().isEmpty()) {
      return List.of(deferred(number, movement, "DEFERRED", Optional.empty()));
    }
    return List.of(
        deferred(number, movement, "DEFERRED_RELEASED", Optional.of(id(number))),
        settled(number, movement, Optional.of(deferredId(number))));
  }

  /** Whether this movement was deferred at first. */
  static boolean isDeferred(int number, Movement movement) {
    return movement.event().transactionType().equals("Order")
        && number % DEFERRED_EVERY == DEFERRED_AT;
  }

  /** When money that was deferred before a movement was booked. */
  static Instant deferredAt(Setting setting, Movement movement) {
    Instant moment = setting.at(movement.event().posted());
    return setting.settlement().isEmpty() ? moment : moment.minus(DEFERRAL);
  }

  private JsonObject settled(int number, Movement movement, Optional<String> deferred) {
    Members members =
        head(movement, ids(movement.event(), "DEFERRED_TRANSACTION_ID", deferred))
            .and("transactionId", id(number))
            .and("transactionStatus", deferred.isPresent() ? "RELEASED" : status(number))
            .and("postedDate", posted(number, setting.at(movement.event().posted())));
    return new JsonObject(tail(members, number, movement, List.of()).map());
  }

  private JsonObject deferred(
      int number, Movement movement, String status, Optional<String> release) {
    Instant moment = setting.at(movement.event().posted());
    Instant matures = release.isPresent() ? moment : moment.plus(DEFERRAL);
    Object context =
        Members.of("contextType", "DeferredContext")
            .and("deferralReason", number % 2 == 0 ? "DD7" : "B2B")
            .and("maturityDate", matures.toString())
            .map();
    Members members =
        Members.of("sellingPartnerMetadata", partner())
            .and(
                "relatedIdentifiers",
                named("ORDER_ID", movement.event().orderId(), "RELEASE_TRANSACTION_ID", release))
            .and("transactionType", "Shipment")
            .and("transactionId", deferredId(number))
            .and("transactionStatus", status)
            .and("description", "Order Payment")
            .and("postedDate", posted(number, matures.minus(DEFERRAL)));
    return new JsonObject(tail(members, number, movement, List.of(context)).map());
  }

  private Members head(Movement movement, List<Object> ids) {
    return Members.of("sellingPartnerMetadata", partner())
        .and("relatedIdentifiers", ids)
        .and("transactionType", TransactionType.of(movement))
        .and("description", TransactionType.description(movement));
  }

  private Members tail(Members members, int number, Movement movement, List<Object> contexts) {
    Map<SoldItem, List<FlatFileRow>> items =
        movement.rows().stream()
            .filter(row -> !row.item().equals(SoldItem.NONE))
            .collect(
                Collectors.groupingBy(FlatFileRow::item, LinkedHashMap::new, Collectors.toList()));
    List<Object> made = new ArrayList<>();
    items.forEach((item, rows) -> made.add(item(number, item, rows)));
    members
        .and("totalAmount", setting.money(movement.cents()))
        .and(
            "marketplaceDetails",
            Members.of("marketplaceId", setting.place().marketplaceId())
                .and("marketplaceName", setting.place().name())
                .map())
        .and("items", made)
        .and("contexts", contexts);
    BreakdownTree tree = BreakdownTree.of(setting, movement.rows());
    return breakdowns(members, made.isEmpty() ? 0 : number % 4, tree, number);
  }

  /**
   * When there are items, the tree of the transaction may be complete, partial, null or missing.
   */
  private static Members breakdowns(Members members, int shape, BreakdownTree tree, int number) {
    return switch (shape) {
      case 0 -> members.and("breakdowns", tree.whole(number));
      case 1 -> members.and("breakdowns", tree.partial(number));
      case 2 -> members.and("breakdowns", Optional.empty());
      default -> members;
    };
  }

  private Object item(int number, SoldItem item, List<FlatFileRow> rows) {
    Event event = rows.get(0).event();
    Object context =
        Members.of("contextType", "ProductContext")
            .and("asin", DemoProduct.of(item.sku()).asin())
            .and("sku", item.sku())
            .and("quantityShipped", item.quantity())
            .and("fulfillmentNetwork", event.fulfillment())
            .map();
    List<Object> whole = BreakdownTree.of(setting, rows).whole(number);
    return Members.of("description", DemoProduct.of(item.sku()).title())
        .and(
            "relatedIdentifiers",
            event.adjustmentId().isEmpty()
                ? List.of()
                : List.of(
                    Members.of("itemRelatedIdentifierName", "ORDER_ADJUSTMENT_ITEM_ID")
                        .and("itemRelatedIdentifierValue", event.adjustmentId())
                        .map()))
        .and("totalAmount", setting.money(rows.stream().mapToLong(FlatFileRow::cents).sum()))
        .and("breakdowns", number % 7 == 3 ? Map.of("breakdowns", whole) : whole)
        .and("contexts", List.of(context))
        .map();
  }

  private Object partner() {
    return Members.of("sellingPartnerId", setting.sellerId())
        .and("accountType", "Standard Orders")
        .and("marketplaceId", setting.place().marketplaceId())
        .map();
  }

  private List<Object> ids(Event event, String linkName, Optional<String> link) {
    List<Object> ids = new ArrayList<>();
    if (!event.orderId().isEmpty() && !event.orderId().startsWith("FBA")) {
      ids.addAll(named("ORDER_ID", event.orderId(), linkName, link));
    }
    if (!event.shipmentId().isEmpty()) {
      ids.addAll(named("SHIPMENT_ID", event.shipmentId(), "", Optional.empty()));
    }
    setting
        .settlement()
        .ifPresent(id -> ids.addAll(named("SETTLEMENT_ID", id, "", Optional.empty())));
    setting
        .groupId()
        .ifPresent(id -> ids.addAll(named("FINANCIAL_EVENT_GROUP_ID", id, "", Optional.empty())));
    return ids;
  }

  private static List<Object> named(
      String name, String value, String linkName, Optional<String> link) {
    List<Object> ids = new ArrayList<>();
    ids.add(related(name, value));
    link.ifPresent(linked -> ids.add(related(linkName, linked)));
    return ids;
  }

  static Object related(String name, String value) {
    return Members.of("relatedIdentifierName", name).and("relatedIdentifierValue", value).map();
  }

  /** Usually in upper case, sometimes not, sometimes missing. */
  private static Object status(int number) {
    return switch (number % 17) {
      case 8 -> "Released";
      case 15 -> Optional.empty();
      default -> "RELEASED";
    };
  }

  /** The time in one of the formats that Amazon has been seen to use. */
  private static String posted(int number, Instant moment) {
    String plain = DateTimeFormatter.ISO_INSTANT.format(moment);
    String local = plain.substring(0, plain.length() - 1);
    return switch (number % 3) {
      case 0 -> plain;
      case 1 -> local + ".000Z";
      default -> local + "+00:00";
    };
  }

  private String id(int number) {
    return "txn." + setting.settlement().orElse("open") + "." + number;
  }

  private String deferredId(int number) {
    return id(number) + ".deferred";
  }
}
