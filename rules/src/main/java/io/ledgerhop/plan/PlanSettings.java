// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.settlement.CutOff;

/**
 * What a company decides about its documents.
 *
 * @param clearing the account of each currency that holds what Amazon owes until it is paid
 * @param carriedForward the account of each currency that connects the slices of a settlement; in a
 *     currency without such an account a settlement is posted whole on its last day
 * @param cutOff decides on which day money was booked
 * @param calendar the accounting periods at whose end a settlement is cut
 */
public record PlanSettings(
    CurrencyAccounts clearing,
    CurrencyAccounts carriedForward,
    CutOff cutOff,
    FiscalCalendar calendar) {}
