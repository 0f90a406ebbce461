// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import java.time.Instant;
import java.util.Optional;

/**
 * A group of financial events that is paid out together.
 *
 * <p>Amazon: Finances API v0, FinancialEventGroup. Its id is not that of the settlement; period,
 * currency and amount relate the two.
 *
 * @param status Open or Closed
 * @param converted the total in the currency of the payout; empty if Amazon does not say
 * @param problem why its amount is missing; empty if it is there
 */
public record EventGroup(
    String id,
    String status,
    String transferStatus,
    Optional<Money> total,
    Optional<Money> converted,
    Optional<Money> beginning,
    Optional<Instant> transferredAt,
    String traceId,
    String accountTail,
    Optional<Instant> start,
    Optional<Instant> end,
    Optional<Problem> problem) {

  /** Reads one entry of a page. */
  public static EventGroup read(Part listed) {
    String id = listed.text("FinancialEventGroupId");
    Part part = new Part(listed.place() + ", event group " + id, listed.node());
    String status = part.text("ProcessingStatus");
    Optional<Money> total = part.money("OriginalTotal");
    boolean isBare = status.equalsIgnoreCase("Closed") && total.isEmpty();
    return new EventGroup(
        id,
        status,
        part.text("FundTransferStatus"),
        total,
        part.money("ConvertedTotal"),
        part.money("BeginningBalance"),
        part.instant("FundTransferDate"),
        part.text("TraceId"),
        part.text("AccountTail"),
        part.instant("FinancialEventGroupStart"),
        part.instant("FinancialEventGroupEnd"),
        isBare
            ? Optional.of(FinanceProblem.GROUP_WITHOUT_TOTAL.at(part.place()))
            : Optional.empty());
  }
}
