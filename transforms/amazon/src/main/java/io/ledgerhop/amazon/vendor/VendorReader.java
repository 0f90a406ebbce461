// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.vendor;

import io.ledgerhop.amazon.json.JsonValue;
import io.ledgerhop.amazon.vendor.PurchaseOrder.ImportTerms;
import java.util.List;

/** Reads purchase orders and their states (Amazon: Vendor Retail Procurement Orders v1). */
public final class VendorReader {

  private VendorReader() {}

  public static PurchaseOrder purchaseOrder(JsonValue order) {
    JsonValue details = order.at("orderDetails");
    JsonValue terms = details.at("importDetails");
    return new PurchaseOrder(
        order.required("purchaseOrderNumber"),
        order.text("purchaseOrderState"),
        details.instant("purchaseOrderDate"),
        details.instant("purchaseOrderChangedDate"),
        details.instant("purchaseOrderStateChangedDate"),
        details.text("purchaseOrderType"),
        details.text("dealCode"),
        details.text("paymentMethod"),
        new ImportTerms(
            terms.text("methodOfPayment"),
            terms.text("internationalCommercialTerms"),
            terms.text("portOfDelivery")),
        party(details.at("buyingParty")),
        party(details.at("sellingParty")),
        party(details.at("shipToParty")),
        party(details.at("billToParty")),
        details.span("shipWindow"),
        (details.text("deliveryWindow").isEmpty() ? order : details).span("deliveryWindow"),
        items(order, details).stream().map(VendorReader::item).toList());
  }

  /** An example in Amazon's model has the items beside the details instead of inside. */
  private static List<JsonValue> items(JsonValue order, JsonValue details) {
    List<JsonValue> inside = details.list("items");
    return inside.isEmpty() ? order.list("items") : inside;
  }

  private static PurchaseOrder.Item item(JsonValue item) {
    return new PurchaseOrder.Item(
        item.text("itemSequenceNumber"),
        item.text("amazonProductIdentifier"),
        item.text("vendorProductIdentifier"),
        quantity(item.at("orderedQuantity")),
        item.flag("isBackOrderAllowed"),
        cost(item, "netCost"),
        cost(item, "listPrice"));
  }

  public static OrderStatus status(JsonValue status) {
    return new OrderStatus(
        status.required("purchaseOrderNumber"),
        status.text("purchaseOrderStatus"),
        status.instant("purchaseOrderDate"),
        status.instant("lastUpdatedDate"),
        party(status.at("sellingParty")),
        party(status.at("shipToParty")),
        status.list("itemStatus").stream().map(VendorReader::itemStatus).toList());
  }

  private static OrderStatus.Item itemStatus(JsonValue item) {
    JsonValue acknowledgement = item.at("acknowledgementStatus");
    JsonValue receiving = item.at("receivingStatus");
    return new OrderStatus.Item(
        item.text("itemSequenceNumber"),
        item.text("buyerProductIdentifier"),
        item.text("vendorProductIdentifier"),
        cost(item, "netCost"),
        cost(item, "listPrice"),
        quantity(item.at("orderedQuantity").at("orderedQuantity")),
        acknowledgement.text("confirmationStatus"),
        quantity(acknowledgement.at("acceptedQuantity")),
        quantity(acknowledgement.at("rejectedQuantity")),
        receiving.text("receiveStatus"),
        quantity(receiving.at("receivedQuantity")),
        receiving.instant("lastReceiveDate"));
  }

  private static Party party(JsonValue party) {
    JsonValue address = party.at("address");
    return new Party(
        party.text("partyId"),
        address.text("name"),
        address.text("city"),
        address.text("countryCode"),
        party.at("taxInfo").text("taxRegistrationNumber"));
  }

  private static Quantity quantity(JsonValue quantity) {
    return new Quantity(
        quantity.count("amount"), quantity.text("unitOfMeasure"), quantity.count("unitSize"));
  }

  private static Cost cost(JsonValue item, String name) {
    return new Cost(item.money(name), item.at(name).text("unitOfMeasure"));
  }
}
