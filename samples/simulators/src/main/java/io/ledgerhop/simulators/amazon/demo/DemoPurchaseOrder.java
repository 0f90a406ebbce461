// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A purchase order from Amazon to the demo vendor; older orders have a later state.
 *
 * @param number identifies the order, and decides what does not change
 * @param age counts back from the newest order, which is 0, and decides the state
 */
record DemoPurchaseOrder(int number, int age, Instant ordered, List<PurchaseOrderItem> items) {

  private static final List<String> VENDOR_CODES = List.of("LHVUS", "LHVUS", "LHVX9");
  private static final List<String> WAREHOUSES = List.of("BFI1", "ABE8", "PHX6");
  private static final Duration UNTIL_ACKNOWLEDGED = Duration.ofDays(2);
  private static final Duration UNTIL_CLOSED = Duration.ofDays(15);
  private static final int NEW_BELOW = 4;
  private static final int CLOSED_FROM = 20;

  static DemoPurchaseOrder of(int number, int age, Instant ordered, SplittableRandom random) {
    List<PurchaseOrderItem> items = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int item = 1; item <= count; item++) {
      // One of ten orders has a cancelled item, whose ordered quantity is 0.
      boolean cancelled = number % 10 == 7 && item == 1;
      items.add(PurchaseOrderItem.of(item, cancelled, random));
    }
    return new DemoPurchaseOrder(number, age, ordered, items);
  }

  JsonObject details() {
    Members details =
        Members.of("purchaseOrderDate", ordered.toString())
            .andMaybe("purchaseOrderChangedDate", changed().map(Instant::toString))
            .and("purchaseOrderStateChangedDate", stateChanged().toString())
            .and("purchaseOrderType", number % 9 == 5 ? "RushOrder" : "RegularOrder");
    if (number % 6 == 1) {
      details.and("dealCode", "FALL26");
    }
    details
        .and("paymentMethod", "Invoice")
        .and("buyingParty", party("AMZN-US", "Amazon.com Services"))
        .and("sellingParty", Map.of("partyId", vendorCode()))
        .and("shipToParty", party(warehouse(), "Amazon " + warehouse()))
        .and("billToParty", party("AMZN-US", "Amazon.com Services"))
        .and("shipWindow", window(2, 6))
        .and("deliveryWindow", window(4, 9))
        .and("items", items.stream().map(PurchaseOrderItem::ordered).toList());
    return new JsonObject(
        Members.of("purchaseOrderNumber", id())
            .and("purchaseOrderState", state())
            .and("orderDetails", details.map())
            .map());
  }

  JsonObject status() {
    return new JsonObject(
        Members.of("purchaseOrderNumber", id())
            .and("purchaseOrderStatus", state().equals("Closed") ? "CLOSED" : "OPEN")
            .and("purchaseOrderDate", ordered.toString())
            .and("lastUpdatedDate", changed().orElse(stateChanged()).toString())
            .and("sellingParty", Map.of("partyId", vendorCode()))
            .and("shipToParty", Map.of("partyId", warehouse()))
            .and("itemStatus", items.stream().map(item -> item.status(step(), received())).toList())
            .map());
  }

  /** Eight letters and digits. */
  private String id() {
    return String.format(Locale.ROOT, "%dLHOP%02d", 4 + number % 5, number % 100)
        + (char) ('A' + number % 26);
  }

  private String vendorCode() {
    return VENDOR_CODES.get(number % VENDOR_CODES.size());
  }

  private String warehouse() {
    return WAREHOUSES.get(number % WAREHOUSES.size());
  }

  private String state() {
    return age < NEW_BELOW ? "New" : age < CLOSED_FROM ? "Acknowledged" : "Closed";
  }

  private PurchaseOrderItem.Step step() {
    if (age < NEW_BELOW) {
      return PurchaseOrderItem.Step.UNCONFIRMED;
    }
    return age < CLOSED_FROM ? PurchaseOrderItem.Step.CONFIRMED : PurchaseOrderItem.Step.RECEIVED;
  }

  private Instant received() {
    return ordered.plus(UNTIL_CLOSED);
  }

  private Instant stateChanged() {
    return switch (step()) {
      case UNCONFIRMED -> ordered;
      case CONFIRMED -> ordered.plus(UNTIL_ACKNOWLEDGED);
      case RECEIVED -> received();
    };
  }

  /** Every fifth order was changed a day later. */
  private Optional<Instant> changed() {
    return age > 1 && number % 5 == 2
        ? Optional.of(ordered.plus(Duration.ofDays(1)))
        : Optional.empty();
  }

  private String window(int firstDay, int lastDay) {
    return ordered.plus(Duration.ofDays(firstDay)) + "--" + ordered.plus(Duration.ofDays(lastDay));
  }

  private static Object party(String id, String name) {
    Object address =
        Members.of("name", name)
            .and("addressLine1", "1 Warehouse Way")
            .and("city", "Nowhere")
            .and("stateOrRegion", "WA")
            .and("postalCode", "98000")
            .and("countryCode", "US")
            .map();
    return Members.of("partyId", id).and("address", address).map();
  }
}
