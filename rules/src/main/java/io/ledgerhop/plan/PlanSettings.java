// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.plan.currency.Conversion;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.settlement.CutOff;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a company decides about its documents.
 *
 * @param clearing the account of each currency that holds what Amazon owes until it is paid
 * @param carriedForward the account of each currency that connects the slices of a settlement; in a
 *     currency without such an account a settlement is posted whole on its last day
 * @param payables the payables account of each currency, opposite to bills
 * @param cutOff decides on which day money was booked
 * @param calendar the accounting periods at whose end a settlement is cut
 * @param fees whether the fees of a seller account become bills
 * @param entities the entities of the company, of which each document balances in each
 * @param linesMax the most lines of a document, which is split if it has more; empty to hold a
 *     settlement with a document of more than {@link #LINES_UNSPLIT_MAX} lines
 * @param conversion into the currency of the books; empty to post in the currency of the settlement
 * @param deferred the account of each currency on which accruals of deferred money are balanced
 */
public record PlanSettings(
    CurrencyAccounts clearing,
    CurrencyAccounts carriedForward,
    CurrencyAccounts payables,
    CutOff cutOff,
    FiscalCalendar calendar,
    FeeRules fees,
    EntityRules entities,
    OptionalInt linesMax,
    Optional<Conversion> conversion,
    CurrencyAccounts deferred) {

  /** The most lines of a document that is not to be split. */
  public static final int LINES_UNSPLIT_MAX = 10_000;

  /** Settings of a company of one entity that has no bills and splits no document. */
  public PlanSettings(
      CurrencyAccounts clearing,
      CurrencyAccounts carriedForward,
      CutOff cutOff,
      FiscalCalendar calendar) {
    this(
        clearing,
        carriedForward,
        CurrencyAccounts.none(),
        cutOff,
        calendar,
        FeeRules.of(FeePosting.AS_MAPPED),
        EntityRules.none(),
        OptionalInt.empty(),
        Optional.empty(),
        CurrencyAccounts.none());
  }
}
