// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import io.ledgerhop.money.Money;
import java.time.Instant;

/**
 * One money line of a settlement.
 *
 * @param number 1 for the first money line of the settlement, up to {@link SettlementHeader#lines}
 * @param amount positive when it increases what Amazon owes the seller
 * @param postedAt the instant at which Amazon booked it
 * @param otherColumns the values of the columns for which this record has no component, as in
 *     {@code tax-id=DE1;channel=FBA}; empty if there are none
 */
public record MoneyLine(
    SettlementHeader settlement,
    long number,
    SourceRef source,
    LineType type,
    Money amount,
    Instant postedAt,
    OrderReference reference,
    String otherColumns) {

  /** A line of a file without other columns. */
  public MoneyLine(
      SettlementHeader settlement,
      long number,
      SourceRef source,
      LineType type,
      Money amount,
      Instant postedAt,
      OrderReference reference) {
    this(settlement, number, source, type, amount, postedAt, reference, "");
  }

  /** Refuses a number outside the settlement and an amount in another currency. */
  public MoneyLine {
    if (number < 1 || number > settlement.lines()) {
      throw new IllegalArgumentException("line " + number + " of " + settlement.lines());
    }
    if (!amount.currency().equals(settlement.total().currency())) {
      throw new IllegalArgumentException(
          amount + " in a settlement in " + settlement.total().currency());
    }
  }
}
