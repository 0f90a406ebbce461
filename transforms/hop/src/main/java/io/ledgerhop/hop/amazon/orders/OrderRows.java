// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.orders;

import io.ledgerhop.amazon.json.TimeSpan;
import io.ledgerhop.amazon.order.Fulfillment;
import io.ledgerhop.amazon.order.Order;
import io.ledgerhop.amazon.order.OrderItem;
import io.ledgerhop.amazon.order.OrderItem.Cancellation;
import io.ledgerhop.amazon.order.OrderItem.ItemTax;
import io.ledgerhop.amazon.order.PersonalData;
import io.ledgerhop.amazon.order.PersonalData.Address;
import io.ledgerhop.amazon.order.Proceeds;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of orders, repeated in the row of each item. */
final class OrderRows {

  /** Types of proceeds that have a field of their own; the others are summed in one field. */
  private static final Set<String> TYPES =
      Set.of("ITEM", "SHIPPING", "GIFT_WRAP", "COD_FEE", "TAX", "DISCOUNT");

  /** Without personal data. */
  static final RowLayout<OrderRow> PLAIN = plain().writeOnly();

  /** With Amazon's data about buyer and recipient. */
  static final RowLayout<OrderRow> PERSONAL = personal(plain()).writeOnly();

  private OrderRows() {}

  private static RowLayout.Builder<OrderRow> plain() {
    return tax(amounts(item(order(RowLayout.builder()))));
  }

  private static RowLayout.Builder<OrderRow> order(RowLayout.Builder<OrderRow> row) {
    return row.text("seller", OrderRow::seller)
        .text("order_id", OrderRow::orderId)
        .text("problem_code", value -> value.problem().map(it -> it.code().name()).orElse(null))
        .text("problem", value -> value.problem().map(it -> it.message()).orElse(null))
        .text("seller_order_id", order(Order::sellerOrderId))
        .instant("created_at", time(Order::created))
        .instant("updated_at", time(Order::lastUpdated))
        .text("programs", order(order -> String.join(", ", order.programs())))
        .text("replaced_order_id", order(Order::replacedOrderId))
        .text("exchanged_order_id", order(Order::exchangedOrderId))
        .text("sales_channel", order(Order::channelName))
        .text("marketplace_id", order(Order::marketplaceId))
        .text("marketplace", order(Order::marketplaceName))
        .text("fulfillment_status", fulfillment(Fulfillment::status))
        .text("fulfilled_by", fulfillment(Fulfillment::by))
        .text("service_level", fulfillment(Fulfillment::serviceLevel))
        .instant("ship_earliest", window(Fulfillment::shipBy, TimeSpan::start))
        .instant("ship_latest", window(Fulfillment::shipBy, TimeSpan::end))
        .instant("deliver_earliest", window(Fulfillment::deliverBy, TimeSpan::start))
        .instant("deliver_latest", window(Fulfillment::deliverBy, TimeSpan::end))
        .text("payment_methods", order(order -> String.join(", ", order.paymentMethods())))
        .amount("order_total", total(order -> order.proceeds().total()))
        .amount("delivery_tip", total(order -> order.proceeds().ofType("DELIVERY_TIP")))
        .text("delivery_tip_status", order(Order::tipStatus))
        .count("order_items", order(order -> (long) order.items().size()))
        .text("currency", OrderRows::currency);
  }

  private static RowLayout.Builder<OrderRow> item(RowLayout.Builder<OrderRow> row) {
    return row.count(
            "item_number", value -> value.item().map(it -> value.itemNumber()).orElse(null))
        .text("order_item_id", item(OrderItem::orderItemId))
        .text("asin", item(OrderItem::asin))
        .text("sku", item(OrderItem::sku))
        .text("title", item(OrderItem::title))
        .text("condition", item(OrderItem::condition))
        .count("quantity_ordered", counted(OrderItem::quantityOrdered))
        .count("quantity_fulfilled", counted(OrderItem::quantityFulfilled))
        .count("quantity_unfulfilled", counted(OrderItem::quantityUnfulfilled))
        .amount("unit_price", money(OrderItem::unitPrice))
        .text("price_designation", item(OrderItem::priceDesignation));
  }

  private static RowLayout.Builder<OrderRow> amounts(RowLayout.Builder<OrderRow> row) {
    return row.amount("item_total", money(item -> item.proceeds().total()))
        .amount("item_amount", type("ITEM"))
        .amount("shipping_amount", type("SHIPPING"))
        .amount("gift_wrap_amount", type("GIFT_WRAP"))
        .amount("cod_fee_amount", type("COD_FEE"))
        .amount("tax_amount", type("TAX"))
        .amount("discount_amount", type("DISCOUNT"))
        .amount("other_amount", money(item -> others(item.proceeds())))
        .amount("item_tax_amount", detail("TAX", "ITEM"))
        .amount("shipping_tax_amount", detail("TAX", "SHIPPING"))
        .amount("gift_wrap_tax_amount", detail("TAX", "GIFT_WRAP"))
        .amount("discount_tax_amount", detail("TAX", "DISCOUNT"))
        .amount("item_discount_amount", detail("DISCOUNT", "ITEM"))
        .amount("shipping_discount_amount", detail("DISCOUNT", "SHIPPING"))
        .amount("points_cost", money(OrderItem::pointsCost))
        .text("promotion_ids", item(item -> String.join(", ", item.promotionIds())));
  }

  private static RowLayout.Builder<OrderRow> tax(RowLayout.Builder<OrderRow> row) {
    return row.text("tax_model", tax(ItemTax::model))
        .text("tax_responsible_party", tax(ItemTax::responsibleParty))
        .text("tax_reporting_scheme", tax(ItemTax::reportingScheme))
        .text("ioss_number", tax(ItemTax::iossNumber))
        .text("cancel_requested_by", cancellation(Cancellation::requestedBy))
        .text("cancelled_by", cancellation(Cancellation::cancelledBy))
        .text("cancel_reason", cancellation(Cancellation::reason));
  }

  private static RowLayout.Builder<OrderRow> personal(RowLayout.Builder<OrderRow> row) {
    return row.text("buyer_name", person(PersonalData::buyerName))
        .text("buyer_email", person(PersonalData::buyerEmail))
        .text("buyer_company", person(PersonalData::buyerCompany))
        .text("buyer_purchase_order", person(PersonalData::buyerPurchaseOrder))
        .text("recipient_name", address(Address::name))
        .text("recipient_company", address(Address::company))
        .text("recipient_address", address(Address::lines))
        .text("recipient_city", address(Address::city))
        .text("recipient_state", address(Address::state))
        .text("recipient_postal_code", address(Address::postalCode))
        .text("recipient_country", address(Address::country))
        .text("recipient_phone", address(Address::phone));
  }

  private static @Nullable String currency(OrderRow row) {
    return row.item()
        .flatMap(item -> item.proceeds().currency().or(() -> currencyOf(item.unitPrice())))
        .or(() -> row.order().flatMap(order -> order.proceeds().currency()))
        .map(Currency::getCurrencyCode)
        .orElse(null);
  }

  private static Optional<Currency> currencyOf(Optional<Money> money) {
    return money.map(Money::currency);
  }

  private static Optional<Money> others(Proceeds proceeds) {
    List<Money> others =
        proceeds.byType().entrySet().stream()
            .filter(entry -> !TYPES.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return others.stream().reduce(Money::plus);
  }

  private static <R> Function<OrderRow, @Nullable R> order(Function<Order, R> field) {
    return row -> row.order().map(field).orElse(null);
  }

  private static <R> Function<OrderRow, @Nullable R> item(Function<OrderItem, R> field) {
    return row -> row.item().map(field).orElse(null);
  }

  private static Function<OrderRow, @Nullable Instant> time(
      Function<Order, Optional<Instant>> field) {
    return row -> row.order().flatMap(field).orElse(null);
  }

  private static Function<OrderRow, @Nullable String> fulfillment(
      Function<Fulfillment, String> field) {
    return order(order -> field.apply(order.fulfillment()));
  }

  private static Function<OrderRow, @Nullable Instant> window(
      Function<Fulfillment, TimeSpan> window, Function<TimeSpan, Optional<Instant>> end) {
    return time(order -> end.apply(window.apply(order.fulfillment())));
  }

  private static Function<OrderRow, @Nullable BigDecimal> total(
      Function<Order, Optional<Money>> field) {
    return row -> row.order().flatMap(field).map(Money::amount).orElse(null);
  }

  private static Function<OrderRow, @Nullable BigDecimal> money(
      Function<OrderItem, Optional<Money>> field) {
    return row -> row.item().flatMap(field).map(Money::amount).orElse(null);
  }

  private static Function<OrderRow, @Nullable Long> counted(
      Function<OrderItem, Optional<Long>> field) {
    return row -> row.item().flatMap(field).orElse(null);
  }

  private static Function<OrderRow, @Nullable BigDecimal> type(String type) {
    return money(item -> item.proceeds().ofType(type));
  }

  private static Function<OrderRow, @Nullable BigDecimal> detail(String type, String subtype) {
    return money(item -> item.proceeds().ofDetail(type, subtype));
  }

  private static Function<OrderRow, @Nullable String> tax(Function<ItemTax, String> field) {
    return item(item -> field.apply(item.tax()));
  }

  private static Function<OrderRow, @Nullable String> cancellation(
      Function<Cancellation, String> field) {
    return item(item -> field.apply(item.cancellation()));
  }

  private static Function<OrderRow, @Nullable String> person(Function<PersonalData, String> field) {
    return order(order -> field.apply(order.personal()));
  }

  private static Function<OrderRow, @Nullable String> address(Function<Address, String> field) {
    return person(personal -> field.apply(personal.recipient()));
  }
}
