// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.UnreadSettlement;
import java.util.List;

/** What came out of a file or a report: a proved settlement, or the reason why it is none. */
public sealed interface Arrival {

  /** Amazon's id of the settlement; empty where none is known. */
  String settlementId();

  /**
   * A settlement whose lines add up to its total.
   *
   * @param reportId Amazon's report id; for a file that a user gave, its path
   * @param remarks what was odd about the file, and did no harm
   */
  record Read(Settlement settlement, String reportId, List<Problem> remarks) implements Arrival {
    @Override
    public String settlementId() {
      return settlement.header().settlementId();
    }
  }

  /** A file that did not become a settlement, or a seller account that could not be asked. */
  record Unread(UnreadSettlement settlement) implements Arrival {
    @Override
    public String settlementId() {
      return settlement.settlementId();
    }
  }

  /**
   * A settlement that was read before with other rows.
   *
   * @param settlement says so, with the figures
   */
  record Conflict(UnreadSettlement settlement, RowDifference difference) implements Arrival {
    @Override
    public String settlementId() {
      return settlement.settlementId();
    }
  }

  /**
   * A settlement that nobody asked for.
   *
   * @param message which it is, and why it is left out
   */
  record LeftOut(String settlementId, String message) implements Arrival {}

  /**
   * A settlement, or reports, with which this run or an earlier one has dealt.
   *
   * @param message which they are, and how they were dealt with
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
