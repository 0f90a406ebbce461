// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.vendor;

import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one piece costs, or one unit of weight.
 *
 * @param weightUnit POUNDS, OUNCES, GRAMS or KILOGRAMS for goods that are sold by weight; else
 *     empty
 */
public record Cost(Optional<Money> money, String weightUnit) {

  public boolean isByWeight() {
    return !weightUnit.isEmpty();
  }

  /** What so many pieces cost; empty for goods sold by weight, whose pieces nobody has weighed. */
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
