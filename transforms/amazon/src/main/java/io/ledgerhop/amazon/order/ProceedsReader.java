// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.order;

import io.ledgerhop.amazon.json.JsonValue;
import io.ledgerhop.money.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads proceeds; amounts of the same type are added, different currencies are refused. */
final class ProceedsReader {

  private final Map<String, Money> byType = new LinkedHashMap<>();
  private final Map<String, Money> byDetail = new LinkedHashMap<>();

  /**
   * @param totalName Amazon names it differently for orders and for items
   */
  static Proceeds read(JsonValue proceeds, String totalName) {
    ProceedsReader reader = new ProceedsReader();
    Optional<Money> total = proceeds.money(totalName);
    proceeds.list("breakdowns").forEach(reader::add);
    Proceeds read = new Proceeds(total, Map.copyOf(reader.byType), Map.copyOf(reader.byDetail));
    total.ifPresent(sum -> requireOneCurrency(proceeds, read, sum));
    return read;
  }

  private void add(JsonValue breakdown) {
    String type = breakdown.required("type");
    breakdown.money("subtotal").ifPresent(money -> add(breakdown, byType, type, money));
    for (JsonValue detail : breakdown.list("detailedBreakdowns")) {
      String name = type + "/" + detail.text("subtype");
      detail.money("value").ifPresent(money -> add(detail, byDetail, name, money));
    }
  }

  private static void add(JsonValue place, Map<String, Money> sums, String type, Money money) {
    Money known = sums.getOrDefault(type, Money.zero(money.currency()));
    if (!known.currency().equals(money.currency())) {
      throw place.unfit("mixes currencies");
    }
    sums.put(type, known.plus(money));
  }

  private static void requireOneCurrency(JsonValue place, Proceeds read, Money total) {
    boolean same =
        read.byType().values().stream().map(Money::currency).allMatch(total.currency()::equals);
    if (!same) {
      throw place.unfit("mixes currencies");
    }
  }
}
