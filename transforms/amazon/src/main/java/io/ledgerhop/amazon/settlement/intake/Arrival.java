// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.UnreadSettlement;
import java.util.List;

/**
 * The result of reading a file or a report: a proved settlement, or the reason why there is none.
 */
public sealed interface Arrival {

  /** Amazon's id of the settlement; empty if unknown. */
  String settlementId();

  /**
   * A settlement whose lines add up to its total.
   *
   * @param reportId Amazon's report id; for a file that a user gave, its path
   * @param remarks harmless oddities of the file
   */
  record Read(Settlement settlement, String reportId, List<Problem> remarks) implements Arrival {
    @Override
    public String settlementId() {
      return settlement.header().settlementId();
    }
  }

  /** A file that did not become a settlement, or a seller account that could not be read. */
  record Unread(UnreadSettlement settlement) implements Arrival {
    @Override
    public String settlementId() {
      return settlement.settlementId();
    }
  }

  /**
   * A settlement that was read before with other rows.
   *
   * @param settlement reports the conflict, with the figures
   */
  record Conflict(UnreadSettlement settlement, RowDifference difference) implements Arrival {
    @Override
    public String settlementId() {
      return settlement.settlementId();
    }
  }

  /**
   * A settlement that the options exclude.
   *
   * @param message which it is, and why it is left out
   */
  record LeftOut(String settlementId, String message) implements Arrival {}

  /**
   * A settlement, or reports, that this run or an earlier one has processed.
   *
   * @param message which they are, and how they were processed
   */
  record Known(String settlementId, String message) implements Arrival {

    static Known of(SettlementHeader settlement, String how) {
      return new Known(
          settlement.settlementId(),
          String.format(
              "settlement %s of %s, in %s, %s",
              settlement.settlementId(), settlement.seller(), settlement.fileName(), how));
    }
  }
}
