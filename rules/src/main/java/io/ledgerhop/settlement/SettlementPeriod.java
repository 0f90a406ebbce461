// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import java.time.Instant;

/**
 * The period and the account type of a settlement that was read before.
 *
 * @param settlementId Amazon's id, digits
 * @param accountType the kind of account in Amazon's words, for instance Invoiced Orders; empty if
 *     the file names none
 * @param marketplace as in {@link SettlementHeader}
 * @param start first instant of the period
 * @param end last instant of the period
 */
public record SettlementPeriod(
    String settlementId, String accountType, String marketplace, Instant start, Instant end) {}
