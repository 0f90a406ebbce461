// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.vendor;

import io.ledgerhop.amazon.json.TimeSpan;
import io.ledgerhop.amazon.vendor.Cost;
import io.ledgerhop.amazon.vendor.OrderStatus;
import io.ledgerhop.amazon.vendor.Party;
import io.ledgerhop.amazon.vendor.PurchaseOrder;
import io.ledgerhop.amazon.vendor.PurchaseOrder.Item;
import io.ledgerhop.amazon.vendor.Quantity;
import io.ledgerhop.hop.amazon.vendor.VendorRow.OrderLine;
import io.ledgerhop.hop.amazon.vendor.VendorRow.StatusLine;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of purchase orders and of their states, repeated in the row of each line. */
final class VendorRows {

  static final RowLayout<VendorRow> ORDER = orderItem(order(common())).writeOnly();
  static final RowLayout<VendorRow> STATUS = statusItem(status(common())).writeOnly();

  private VendorRows() {}

  private static RowLayout.Builder<VendorRow> common() {
    return RowLayout.<VendorRow>builder()
        .text("seller", VendorRow::seller)
        .text("purchase_order", VendorRow::number)
        .text("problem_code", row -> row.problem().map(fault -> fault.code().name()).orElse(null))
        .text("problem", row -> row.problem().map(fault -> fault.message()).orElse(null));
  }

  private static RowLayout.Builder<VendorRow> order(RowLayout.Builder<VendorRow> row) {
    return row.text("order_state", order(PurchaseOrder::state))
        .text("order_type", order(PurchaseOrder::type))
        .instant("ordered_at", time(PurchaseOrder::ordered))
        .instant("changed_at", time(PurchaseOrder::changed))
        .instant("state_changed_at", time(PurchaseOrder::stateChanged))
        .text("deal_code", order(PurchaseOrder::dealCode))
        .text("payment_method", order(PurchaseOrder::paymentMethod))
        .text("import_payment", order(order -> order.importTerms().methodOfPayment()))
        .text("import_terms", order(order -> order.importTerms().commercialTerms()))
        .text("import_port", order(order -> order.importTerms().port()))
        .text("buying_party", order(order -> order.buying().id()))
        .text("vendor_code", order(order -> order.selling().id()))
        .text("vendor_tax_number", order(order -> order.selling().taxNumber()))
        .text("ship_to_party", order(order -> order.shipTo().id()))
        .text("ship_to_name", shipTo(Party::name))
        .text("ship_to_city", shipTo(Party::city))
        .text("ship_to_country", shipTo(Party::country))
        .text("bill_to_party", order(order -> order.billTo().id()))
        .text("bill_to_tax_number", order(order -> order.billTo().taxNumber()))
        .instant("ship_earliest", window(PurchaseOrder::shipWindow, TimeSpan::start))
        .instant("ship_latest", window(PurchaseOrder::shipWindow, TimeSpan::end))
        .instant("deliver_earliest", window(PurchaseOrder::deliveryWindow, TimeSpan::start))
        .instant("deliver_latest", window(PurchaseOrder::deliveryWindow, TimeSpan::end))
        .count("order_lines", order(order -> (long) order.items().size()));
  }

  private static RowLayout.Builder<VendorRow> orderItem(RowLayout.Builder<VendorRow> row) {
    return row.count("order_line", line(it -> it.order().flatMap(OrderLine::item)))
        .text("line_sequence", item(Item::sequence))
        .text("asin", item(Item::asin))
        .text("vendor_product_id", item(Item::vendorProductId))
        .count("ordered_quantity", itemCount(item -> item.ordered().amount()))
        .text("quantity_unit", item(item -> item.ordered().unit()))
        .count("unit_size", itemCount(item -> item.ordered().unitSize()))
        .count("eaches", itemCount(item -> item.ordered().eaches()))
        .flag("back_order_allowed", it -> itemOf(it).flatMap(Item::backOrderAllowed).orElse(null))
        .amount("net_cost", itemMoney(item -> item.netCost().money()))
        .text("net_cost_weight_unit", item(item -> item.netCost().weightUnit()))
        .amount("list_price", itemMoney(item -> item.listPrice().money()))
        .amount("line_value", itemMoney(item -> item.netCost().of(item.ordered().eaches())))
        .text("currency", it -> itemOf(it).map(item -> currency(item.netCost())).orElse(null));
  }

  private static RowLayout.Builder<VendorRow> status(RowLayout.Builder<VendorRow> row) {
    return row.text("order_state", status(OrderStatus::status))
        .instant("ordered_at", statusTime(OrderStatus::ordered))
        .instant("changed_at", statusTime(OrderStatus::lastUpdated))
        .text("vendor_code", status(status -> status.selling().id()))
        .text("ship_to_party", status(status -> status.shipTo().id()))
        .count("order_lines", status(status -> (long) status.items().size()));
  }

  private static RowLayout.Builder<VendorRow> statusItem(RowLayout.Builder<VendorRow> row) {
    return row.count("order_line", line(it -> it.status().flatMap(StatusLine::item)))
        .text("line_sequence", state(OrderStatus.Item::sequence))
        .text("asin", state(OrderStatus.Item::asin))
        .text("vendor_product_id", state(OrderStatus.Item::vendorProductId))
        .amount("net_cost", stateMoney(item -> item.netCost().money()))
        .text("net_cost_weight_unit", state(item -> item.netCost().weightUnit()))
        .amount("list_price", stateMoney(item -> item.listPrice().money()))
        .text("currency", it -> stateOf(it).map(item -> currency(item.netCost())).orElse(null))
        .count("ordered_eaches", eaches(OrderStatus.Item::ordered))
        .text("confirmation_status", state(OrderStatus.Item::confirmationStatus))
        .count("accepted_eaches", eaches(OrderStatus.Item::accepted))
        .count("rejected_eaches", eaches(OrderStatus.Item::rejected))
        .text("receive_status", state(OrderStatus.Item::receiveStatus))
        .count("received_eaches", eaches(OrderStatus.Item::received))
        .instant(
            "last_received_at",
            it -> stateOf(it).flatMap(OrderStatus.Item::lastReceived).orElse(null))
        .amount("accepted_value", stateMoney(item -> item.netCost().of(item.accepted().eaches())))
        .amount("received_value", stateMoney(item -> item.netCost().of(item.received().eaches())));
  }

  private static @Nullable String currency(Cost cost) {
    return cost.money().map(money -> money.currency().getCurrencyCode()).orElse(null);
  }

  private static Optional<Item> itemOf(VendorRow row) {
    return row.order().flatMap(OrderLine::item);
  }

  private static Optional<OrderStatus.Item> stateOf(VendorRow row) {
    return row.status().flatMap(StatusLine::item);
  }

  private static Function<VendorRow, @Nullable Long> line(Function<VendorRow, Optional<?>> item) {
    return row -> item.apply(row).isPresent() ? row.lineNumber() : null;
  }

  private static <R> Function<VendorRow, @Nullable R> order(Function<PurchaseOrder, R> field) {
    return row -> row.order().map(line -> field.apply(line.order())).orElse(null);
  }

  private static Function<VendorRow, @Nullable Instant> time(
      Function<PurchaseOrder, Optional<Instant>> field) {
    return row -> row.order().flatMap(line -> field.apply(line.order())).orElse(null);
  }

  private static Function<VendorRow, @Nullable Instant> window(
      Function<PurchaseOrder, TimeSpan> window, Function<TimeSpan, Optional<Instant>> end) {
    return time(order -> end.apply(window.apply(order)));
  }

  private static Function<VendorRow, @Nullable String> shipTo(Function<Party, String> field) {
    return order(order -> field.apply(order.shipTo()));
  }

  private static <R> Function<VendorRow, @Nullable R> item(Function<Item, R> field) {
    return row -> itemOf(row).map(field).orElse(null);
  }

  private static Function<VendorRow, @Nullable Long> itemCount(
      Function<Item, Optional<Long>> field) {
    return row -> itemOf(row).flatMap(field).orElse(null);
  }

  private static Function<VendorRow, @Nullable BigDecimal> itemMoney(
      Function<Item, Optional<Money>> field) {
    return row -> itemOf(row).flatMap(field).map(Money::amount).orElse(null);
  }

  private static <R> Function<VendorRow, @Nullable R> status(Function<OrderStatus, R> field) {
    return row -> row.status().map(line -> field.apply(line.status())).orElse(null);
  }

  private static Function<VendorRow, @Nullable Instant> statusTime(
      Function<OrderStatus, Optional<Instant>> field) {
    return row -> row.status().flatMap(line -> field.apply(line.status())).orElse(null);
  }

  private static <R> Function<VendorRow, @Nullable R> state(Function<OrderStatus.Item, R> field) {
    return row -> stateOf(row).map(field).orElse(null);
  }

  private static Function<VendorRow, @Nullable BigDecimal> stateMoney(
      Function<OrderStatus.Item, Optional<Money>> field) {
    return row -> stateOf(row).flatMap(field).map(Money::amount).orElse(null);
  }

  private static Function<VendorRow, @Nullable Long> eaches(
      Function<OrderStatus.Item, Quantity> field) {
    return row -> stateOf(row).flatMap(item -> field.apply(item).eaches()).orElse(null);
  }
}
