// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement;

import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.UnreadSettlement;
import java.util.List;

/**
 * The result of reading one settlement of a file.
 *
 * @param settlementId empty if no row that names it was read
 * @param accountType Standard, Invoiced or Amazon Pay in Amazon's words; empty if no row names it
 */
public record SettlementReading(
    SettlementFile file, Outcome<Settlement> outcome, String settlementId, String accountType) {

  public static SettlementReading failed(
      SettlementFile file, List<Problem> problems, String settlementId) {
    return new SettlementReading(file, Outcome.failed(problems), settlementId, "");
  }

  /** A settlement that could not be read, with all its mistakes. */
  public UnreadSettlement unread() {
    return new UnreadSettlement(
        file.seller(),
        settlementId,
        file.source().hash(),
        file.source().name(),
        outcome.problems().get(0).code().name(),
        outcome.messages());
  }
}
