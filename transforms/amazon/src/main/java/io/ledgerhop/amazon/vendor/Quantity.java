// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.vendor;

import java.util.Optional;

/**
 * A quantity of an item, counted in pieces or in cases.
 *
 * @param unit Eaches or Cases
 * @param unitSize pieces in one case
 */
public record Quantity(Optional<Long> amount, String unit, Optional<Long> unitSize) {

  private static final String CASES = "Cases";
  private static final String EACHES = "Eaches";

  /** The number of pieces; empty if unknown, as for cases of unknown size. */
  public Optional<Long> eaches() {
    if (unit.equalsIgnoreCase(CASES)) {
      return amount.flatMap(cases -> unitSize.map(size -> Math.multiplyExact(cases, size)));
    }
    return unit.isEmpty() || unit.equalsIgnoreCase(EACHES) ? amount : Optional.empty();
  }
}
