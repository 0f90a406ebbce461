// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import io.ledgerhop.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A group of events that Amazon pays out together. Its id is not the number of a settlement.
 *
 * @param status Open or Closed
 * @param transferStatus how far the transfer is, in Amazon's words; empty if there is none
 * @param total empty if Amazon does not say
 * @param converted the total in the currency of the payout; empty if Amazon does not say
 * @param traceId as on the bank statement; may be empty
 * @param accountTail the last digits of the bank account; may be empty
 */
public record PayoutGroup(
    String seller,
    String id,
    String status,
    String transferStatus,
    Optional<Money> total,
    Optional<Money> converted,
    Optional<Instant> transferredAt,
    String traceId,
    String accountTail,
    Optional<Instant> start,
    Optional<Instant> end) {

  boolean isOpen() {
    return status.equalsIgnoreCase("Open");
  }

  /** True if it is closed and its period is known, so that it can be compared. */
  boolean isClosedPeriod() {
    return status.equalsIgnoreCase("Closed")
        && start.isPresent()
        && end.filter(last -> !last.isBefore(start.get())).isPresent();
  }

  /** True if Amazon owes something for it. */
  boolean isPayable() {
    return total.filter(money -> !money.isNegative() && !money.isZero()).isPresent();
  }

  boolean isZero() {
    return total.filter(Money::isZero).isPresent();
  }

  /** The place in messages. */
  String place() {
    return "event group " + id;
  }
}
