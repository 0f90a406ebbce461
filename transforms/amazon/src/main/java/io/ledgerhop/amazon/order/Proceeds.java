// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.order;

import io.ledgerhop.money.Money;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/**
 * What the buyer pays for an order or an item, by Amazon's types; not what Amazon pays out.
 *
 * @param byType subtotals by type, for instance ITEM, SHIPPING, TAX, DISCOUNT
 * @param byDetail parts of tax and discount by type and subtype, for instance TAX/SHIPPING
 */
public record Proceeds(
    Optional<Money> total, Map<String, Money> byType, Map<String, Money> byDetail) {

  public static final Proceeds NONE = new Proceeds(Optional.empty(), Map.of(), Map.of());

  public Optional<Money> ofType(String type) {
    return Optional.ofNullable(byType.get(type));
  }

  public Optional<Money> ofDetail(String type, String subtype) {
    return Optional.ofNullable(byDetail.get(type + "/" + subtype));
  }

  /** The currency of all these amounts; empty if there are none. */
  public Optional<Currency> currency() {
    return total.or(() -> byType.values().stream().findFirst()).map(Money::currency);
  }
}
