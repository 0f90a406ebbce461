// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.plan.currency.Conversion;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.settlement.CutOff;
import java.util.Optional;

/**
 * What a company decides about the money that Amazon pays out. All that settlements share must be
 * the same as when they were posted.
 *
 * @param isPosted whether payouts become entries; otherwise they are only compared
 * @param clearing as for settlements
 * @param banks the accounts on which money arrives
 * @param difference the account of exchange differences; empty if the company has none
 * @param conversion as for settlements; empty if the ledger converts
 * @param cutOff as for settlements; it decides also on which day money was sent
 * @param entities as for settlements
 */
public record PayoutSettings(
    boolean isPosted,
    CurrencyAccounts clearing,
    BankAccounts banks,
    Optional<AccountCode> difference,
    Optional<Conversion> conversion,
    CutOff cutOff,
    EntityRules entities) {}
