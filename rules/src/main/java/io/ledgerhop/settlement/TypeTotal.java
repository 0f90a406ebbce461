// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Counted;

/**
 * The money lines of one type in a settlement.
 *
 * @param type without account type
 * @param rows the number of its lines, without those of zero
 * @param money the sum of its lines
 */
public record TypeTotal(LineType type, long rows, Money money) {

  /** In words, for a message. */
  @Override
  public String toString() {
    String where = type.marketplace().isEmpty() ? "" : " in " + type.marketplace();
    return "%s%s (%s, %s)".formatted(type, where, Counted.of(rows, "row"), money);
  }
}
