// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import io.ledgerhop.plan.draft.SliceHeads;
import io.ledgerhop.proof.SettlementLink;
import io.ledgerhop.settlement.PayoutId;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;

/**
 * A settlement with the group in which Amazon pays it out.
 *
 * @param group closed, of the seller, the period and the total of the settlement
 */
record PaidSettlement(PayoutGroup group, SettlementLink settlement) {

  /** The place in messages. */
  String place() {
    return "settlement " + settlement.settlementId();
  }

  /** The number under which the cash entry is posted. */
  String payoutId() {
    return new PayoutId(settlement.settlementId()).toString();
  }

  /** The number of the first document of the cash entry. */
  String firstNumber() {
    return SliceHeads.stem(payoutId(), 1);
  }

  /** The header of the cash entry: the moment of the transfer, without lines of its own. */
  SettlementHeader header() {
    Instant at = group.transferredAt().orElseGet(settlement::end);
    return new SettlementHeader(
        settlement.seller(),
        payoutId(),
        settlement.marketplace(),
        at,
        at,
        at,
        settlement.total(),
        0,
        "",
        group.place());
  }
}
