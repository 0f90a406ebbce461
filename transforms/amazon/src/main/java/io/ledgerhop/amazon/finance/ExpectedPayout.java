// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import io.ledgerhop.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A payout that Amazon plans; it may still change, so it is always provisional.
 *
 * <p>Amazon: Transfers API 2024-06-01, listExpectedPayouts.
 *
 * @param status for instance SCHEDULED, DISABLED, AT_RISK or NO_PAYOUT_EXPECTED
 * @param amount empty while Amazon does not know it
 * @param scheduledDay empty if none is planned
 */
public record ExpectedPayout(
    Partner partner,
    String status,
    String type,
    Optional<Money> amount,
    Optional<LocalDate> scheduledDay,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    String accountTail,
    String method,
    References references) {

  /** Reads one entry of a page. */
  public static ExpectedPayout read(Part part) {
    return new ExpectedPayout(
        Payout.partner(part),
        part.text("status", "currentStatus"),
        part.text("type"),
        part.money("amount"),
        part.day("scheduledDate"),
        Payout.start(part.at("period")),
        Payout.end(part.at("period")),
        part.text("accountTail"),
        part.text("paymentMethod"),
        References.of(part));
  }
}
