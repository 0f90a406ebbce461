// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.order;

import io.ledgerhop.amazon.json.JsonValue;
import io.ledgerhop.amazon.json.TimeSpan;
import io.ledgerhop.amazon.order.OrderItem.Cancellation;
import io.ledgerhop.amazon.order.OrderItem.ItemTax;
import io.ledgerhop.amazon.order.PersonalData.Address;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads orders from answers (Amazon: Orders API 2026-01-01, model of Order). */
public final class OrderReader {

  private OrderReader() {}

  public static Order order(JsonValue order) {
    JsonValue channel = order.at("salesChannel");
    JsonValue proceeds = order.at("proceeds");
    return new Order(
        order.required("orderId"),
        one(order.list("orderAliases"), "aliasType", "SELLER_ORDER_ID", "aliasId"),
        order.instant("createdTime"),
        order.instant("lastUpdatedTime"),
        order.texts("programs"),
        associated(order, "REPLACEMENT_ORIGINAL_ID"),
        associated(order, "EXCHANGE_ORIGINAL_ID"),
        channel.text("channelName"),
        channel.text("marketplaceId"),
        channel.text("marketplaceName"),
        fulfillment(order.at("fulfillment")),
        ProceedsReader.read(proceeds, "grandTotal"),
        one(proceeds.list("breakdowns"), "type", "DELIVERY_TIP", "status"),
        order.at("payment").list("paymentExecutions").stream()
            .map(payment -> payment.text("paymentMethod"))
            .distinct()
            .toList(),
        personal(order.at("buyer"), order.at("recipient").at("deliveryAddress")),
        order.list("orderItems").stream().map(OrderReader::item).toList());
  }

  private static OrderItem item(JsonValue item) {
    JsonValue product = item.at("product");
    JsonValue fulfillment = item.at("fulfillment");
    JsonValue price = product.at("price");
    return new OrderItem(
        item.required("orderItemId"),
        product.text("asin"),
        product.text("sellerSku"),
        product.text("title"),
        product.at("condition").text("conditionType"),
        item.count("quantityOrdered"),
        fulfillment.count("quantityFulfilled"),
        fulfillment.count("quantityUnfulfilled"),
        price.money("unitPrice"),
        price.text("priceDesignation"),
        ProceedsReader.read(item.at("proceeds"), "proceedsTotal"),
        item.at("promotion").list("breakdowns").stream()
            .map(promotion -> promotion.text("promotionId"))
            .toList(),
        item.at("expense").at("pointsCost").at("pointsGranted").money("pointsMonetaryValue"),
        tax(item.at("tax"), fulfillment),
        cancellation(item.at("cancellation")));
  }

  private static ItemTax tax(JsonValue tax, JsonValue fulfillment) {
    List<JsonValue> collections = tax.list("taxCollections");
    return new ItemTax(
        joined(collections, "model"),
        joined(collections, "responsibleParty"),
        joined(tax.list("taxCalculationBreakdowns"), "reportingScheme"),
        fulfillment.at("shipping").at("internationalShipping").text("iossNumber"));
  }

  private static Cancellation cancellation(JsonValue cancellation) {
    JsonValue request = cancellation.at("cancellationRequest");
    JsonValue execution = cancellation.at("cancellationExecution");
    String reason = request.text("cancelReason");
    return new Cancellation(
        request.text("requester"),
        execution.text("cancelledBy"),
        reason.isEmpty() ? execution.text("cancelReason") : reason);
  }

  private static Fulfillment fulfillment(JsonValue fulfillment) {
    return new Fulfillment(
        fulfillment.text("fulfillmentStatus"),
        fulfillment.text("fulfilledBy"),
        fulfillment.text("fulfillmentServiceLevel"),
        window(fulfillment.at("shipByWindow")),
        window(fulfillment.at("deliverByWindow")));
  }

  private static TimeSpan window(JsonValue window) {
    return new TimeSpan(window.instant("earliestDateTime"), window.instant("latestDateTime"));
  }

  private static PersonalData personal(JsonValue buyer, JsonValue address) {
    String lines =
        Stream.of("addressLine1", "addressLine2", "addressLine3")
            .map(address::text)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(", "));
    return new PersonalData(
        buyer.text("buyerName"),
        buyer.text("buyerEmail"),
        buyer.text("buyerCompanyName"),
        buyer.text("buyerPurchaseOrderNumber"),
        new Address(
            address.text("name"),
            address.text("companyName"),
            lines,
            address.text("city"),
            address.text("stateOrRegion"),
            address.text("postalCode"),
            address.text("countryCode"),
            address.text("phone")));
  }

  private static String associated(JsonValue order, String type) {
    return one(order.list("associatedOrders"), "associationType", type, "orderId");
  }

  /** The value of the first entry of a kind; empty if there is none. */
  private static String one(List<JsonValue> entries, String kindName, String kind, String name) {
    return entries.stream()
        .filter(entry -> entry.text(kindName).equals(kind))
        .map(entry -> entry.text(name))
        .findFirst()
        .orElse("");
  }

  private static String joined(List<JsonValue> entries, String name) {
    return entries.stream()
        .map(entry -> entry.text(name))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
