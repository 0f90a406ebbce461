// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.vendor;

import static io.ledgerhop.simulators.amazon.vendor.VendorSearch.fits;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.record.RecordStore;
import io.ledgerhop.simulators.amazon.vendor.VendorSearch.Dates;
import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import io.ledgerhop.simulators.amazon.wire.PageTokens.Page;
import io.ledgerhop.simulators.amazon.wire.Question;
import java.util.Map;
import java.util.Set;

/**
 * Answers calls for the status of purchase orders.
 *
 * <p>Amazon: Vendor Orders API v1, getPurchaseOrdersStatus.
 */
public final class PurchaseOrderStatusHandler {

  private static final Set<String> PARAMETERS =
      Set.of(
          "limit",
          "sortOrder",
          "nextToken",
          "createdAfter",
          "createdBefore",
          "updatedAfter",
          "updatedBefore",
          "purchaseOrderNumber",
          "purchaseOrderStatus",
          "itemConfirmationStatus",
          "itemReceiveStatus",
          "orderingVendorCode",
          "shipToPartyId");
  private static final String CONFIRMATION = "itemConfirmationStatus";
  private static final String RECEIPT = "itemReceiveStatus";

  private final VendorSearch search;

  public PurchaseOrderStatusHandler(RecordStore records) {
    this.search =
        new VendorSearch(
            records,
            RecordKind.PURCHASE_ORDER_STATUS,
            new Dates("purchaseOrderDate", "lastUpdatedDate", "updated"));
  }

  public Map<String, Object> status(Question question) {
    Arguments arguments = question.arguments().only(PARAMETERS);
    arguments.oneOf("purchaseOrderStatus", Set.of("OPEN", "CLOSED"));
    arguments.oneOf(
        CONFIRMATION, Set.of("ACCEPTED", "PARTIALLY_ACCEPTED", "REJECTED", "UNCONFIRMED"));
    arguments.oneOf(RECEIPT, Set.of("NOT_RECEIVED", "PARTIALLY_RECEIVED", "RECEIVED"));
    Page page = search.page(question, order -> takes(arguments, order));
    Members payload = Members.of("ordersStatus", page.members());
    page.next().ifPresent(next -> payload.and("pagination", Map.of("nextToken", next)));
    return Members.of("payload", payload.map()).map();
  }

  private static boolean takes(Arguments arguments, JsonObject order) {
    return fits(arguments, "purchaseOrderNumber", order, "purchaseOrderNumber")
        && fits(arguments, "purchaseOrderStatus", order, "purchaseOrderStatus")
        && fits(arguments, "orderingVendorCode", order, "sellingParty.partyId")
        && fits(arguments, "shipToPartyId", order, "shipToParty.partyId")
        && anyItem(arguments, CONFIRMATION, order, "acknowledgementStatus.confirmationStatus")
        && anyItem(arguments, RECEIPT, order, "receivingStatus.receiveStatus");
  }

  private static boolean anyItem(Arguments arguments, String name, JsonObject order, String path) {
    return arguments.text(name).isEmpty()
        || order.objects("itemStatus").anyMatch(item -> fits(arguments, name, item, path));
  }
}
