// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.vendor;

import static io.ledgerhop.simulators.amazon.vendor.VendorSearch.fits;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.record.RecordStore;
import io.ledgerhop.simulators.amazon.vendor.VendorSearch.Dates;
import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import io.ledgerhop.simulators.amazon.wire.PageTokens.Page;
import io.ledgerhop.simulators.amazon.wire.Question;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers calls for purchase orders.
 *
 * <p>Amazon: Vendor Orders API v1, getPurchaseOrders and getPurchaseOrder.
 */
public final class PurchaseOrderHandler {

  private static final Set<String> PARAMETERS =
      Set.of(
          "limit",
          "createdAfter",
          "createdBefore",
          "sortOrder",
          "nextToken",
          "includeDetails",
          "changedAfter",
          "changedBefore",
          "poItemState",
          "isPOChanged",
          "purchaseOrderState",
          "orderingVendorCode");
  private static final Set<String> TRUTH = Set.of("true", "false");
  private static final Set<String> STATES = Set.of("New", "Acknowledged", "Closed");

  private final RecordStore records;
  private final VendorSearch search;

  public PurchaseOrderHandler(RecordStore records) {
    this.records = records;
    this.search =
        new VendorSearch(
            records,
            RecordKind.PURCHASE_ORDER,
            new Dates(
                "orderDetails.purchaseOrderDate",
                "orderDetails.purchaseOrderChangedDate",
                "changed"));
  }

  public Map<String, Object> orders(Question question) {
    Arguments arguments = question.arguments().only(PARAMETERS);
    boolean detailed = arguments.oneOf("includeDetails", TRUTH).filter("false"::equals).isEmpty();
    arguments.oneOf("isPOChanged", TRUTH);
    arguments.oneOf("purchaseOrderState", STATES);
    arguments.oneOf("poItemState", Set.of("Cancelled"));
    Page page = search.page(question, order -> takes(arguments, order));
    List<Map<?, ?>> orders =
        page.rows().stream()
            .<Map<?, ?>>map(
                order ->
                    detailed ? order.members() : order.without(Set.of("orderDetails")).members())
            .toList();
    Members payload = Members.of("orders", orders);
    page.next().ifPresent(next -> payload.and("pagination", Map.of("nextToken", next)));
    return Members.of("payload", payload.map()).map();
  }

  public Map<String, Object> order(Question question) {
    question.arguments().only(Set.of());
    JsonObject order =
        records.of(question.account(), RecordKind.PURCHASE_ORDER).stream()
            .filter(found -> found.has("purchaseOrderNumber", question.item()))
            .findFirst()
            .orElseThrow(() -> CallRefusedException.notFound("The purchase order was not found."));
    return Members.of("payload", order.members()).map();
  }

  private static boolean takes(Arguments arguments, JsonObject order) {
    boolean changed = order.text("orderDetails.purchaseOrderChangedDate").isPresent();
    return fits(arguments, "purchaseOrderState", order, "purchaseOrderState")
        && fits(arguments, "orderingVendorCode", order, "orderDetails.sellingParty.partyId")
        && arguments
            .text("isPOChanged")
            .filter(requested -> Boolean.parseBoolean(requested) != changed)
            .isEmpty()
        && (arguments.text("poItemState").isEmpty() || hasCancelledItem(order));
  }

  /** Amazon sets the quantity of a cancelled item to nothing. */
  private static boolean hasCancelledItem(JsonObject order) {
    return order
        .objects("orderDetails.items")
        .anyMatch(
            item -> item.number("orderedQuantity.amount").filter(n -> n.signum() == 0).isPresent());
  }
}
