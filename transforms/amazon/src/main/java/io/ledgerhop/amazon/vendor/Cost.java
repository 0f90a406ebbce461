// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.vendor;

import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The cost of one piece, or of one unit of weight.
 *
 * @param weightUnit POUNDS, OUNCES, GRAMS or KILOGRAMS for goods that are sold by weight; else
 *     empty
 */
public record Cost(Optional<Money> money, String weightUnit) {

  public boolean isByWeight() {
    return !weightUnit.isEmpty();
  }

  /**
   * The cost of this many pieces; empty for goods sold by weight, because their weight is unknown.
   */
  public Optional<Money> of(Optional<Long> eaches) {
    if (isByWeight()) {
      return Optional.empty();
    }
    return money.flatMap(
        each ->
            eaches.map(
                pieces ->
                    new Money(
                        each.amount().multiply(BigDecimal.valueOf(pieces)), each.currency())));
  }
}
