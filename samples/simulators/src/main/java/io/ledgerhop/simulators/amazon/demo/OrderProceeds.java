// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.settlement.Charge;
import io.ledgerhop.simulators.amazon.settlement.FlatFileRow;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The buyer's payments by kind, without fees. */
final class OrderProceeds {

  private final Setting setting;
  private final Map<Kind, Map<String, Long>> cents = new EnumMap<>(Kind.class);

  private OrderProceeds(Setting setting) {
    this.setting = setting;
  }

  private enum Kind {
    ITEM,
    SHIPPING,
    GIFT_WRAP,
    TAX,
    DISCOUNT
  }

  private record Part(Kind kind, String subtype) {}

  static OrderProceeds of(Setting setting, List<FlatFileRow> rows) {
    OrderProceeds proceeds = new OrderProceeds(setting);
    for (FlatFileRow row : rows) {
      part(row.charge()).ifPresent(part -> proceeds.add(part, row.cents()));
    }
    return proceeds;
  }

  /** The view of an order: a total and its parts. */
  Object ofOrder() {
    return Members.of("grandTotal", setting.price(total()))
        .and("breakdowns", breakdowns(false))
        .map();
  }

  /** The view of an item: tax and discount are also split by what they apply to. */
  Object ofItem() {
    return Members.of("proceedsTotal", setting.price(total()))
        .and("breakdowns", breakdowns(true))
        .map();
  }

  Object unitPrice(int quantity) {
    return setting.price(sum(cents.getOrDefault(Kind.ITEM, Map.of())) / Math.max(1, quantity));
  }

  private List<Object> breakdowns(boolean detailed) {
    List<Object> breakdowns = new ArrayList<>();
    cents.forEach(
        (kind, parts) -> {
          Members members =
              Members.of("type", kind.name()).and("subtotal", setting.price(sum(parts)));
          if (detailed && (kind == Kind.TAX || kind == Kind.DISCOUNT)) {
            members.and("detailedBreakdowns", details(parts));
          }
          breakdowns.add(members.map());
        });
    return breakdowns;
  }

  private List<Object> details(Map<String, Long> parts) {
    List<Object> details = new ArrayList<>();
    parts.forEach(
        (subtype, value) ->
            details.add(Members.of("subtype", subtype).and("value", setting.price(value)).map()));
    return details;
  }

  private void add(Part part, long more) {
    cents
        .computeIfAbsent(part.kind, unused -> new TreeMap<>())
        .merge(part.subtype, more, Long::sum);
  }

  private long total() {
    return cents.values().stream().mapToLong(OrderProceeds::sum).sum();
  }

  private static long sum(Map<String, Long> parts) {
    return parts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Optional<Part> part(Charge charge) {
    return switch (charge) {
      case PRINCIPAL -> Optional.of(new Part(Kind.ITEM, "ITEM"));
      case SHIPPING -> Optional.of(new Part(Kind.SHIPPING, "SHIPPING"));
      case GIFT_WRAP -> Optional.of(new Part(Kind.GIFT_WRAP, "GIFT_WRAP"));
      case TAX -> Optional.of(new Part(Kind.TAX, "ITEM"));
      case SHIPPING_TAX -> Optional.of(new Part(Kind.TAX, "SHIPPING"));
      case GIFT_WRAP_TAX -> Optional.of(new Part(Kind.TAX, "GIFT_WRAP"));
      case PROMOTION -> Optional.of(new Part(Kind.DISCOUNT, "ITEM"));
      case SHIPPING_PROMOTION -> Optional.of(new Part(Kind.DISCOUNT, "SHIPPING"));
      default -> Optional.empty();
    };
  }
}
