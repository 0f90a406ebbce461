// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static io.ledgerhop.amazon.settlement.intake.IntakeProblem.EARLIER_LOST;
import static io.ledgerhop.amazon.settlement.intake.IntakeProblem.OTHER_CONTENT;

import io.ledgerhop.posting.trail.TrailSettlement;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceFile;
import io.ledgerhop.settlement.UnreadSettlement;

/** Two files with the same settlement id: the record of the earlier one, and the later one. */
record FileVersions(TrailSettlement known, SettlementHeader later) {

  private static final int SHORT = 8;

  /** Describes how the rows differ; they may be equal. */
  Arrival compared(Outcome<Settlement> earlier, Settlement now) {
    if (!earlier.hasValue()) {
      return new Arrival.Unread(
          unread(
              EARLIER_LOST.at(
                  later.fileName(),
                  later.settlementId(),
                  shortened(known.fileHash()),
                  shortened(later.fileHash()),
                  earlier.problems().get(0).message())));
    }
    RowDifference difference = RowDifference.between(earlier.value(), now);
    Problem problem =
        OTHER_CONTENT.at(
            later.fileName(),
            later.settlementId(),
            shortened(known.fileHash()),
            shortened(later.fileHash()),
            difference.summary());
    return new Arrival.Conflict(unread(problem), difference);
  }

  static String shortened(String hash) {
    return hash.substring(0, Math.min(SHORT, hash.length()));
  }

  private UnreadSettlement unread(Problem problem) {
    SourceFile file = new SourceFile(later.fileHash(), later.fileName());
    return UnreadSettlement.of(later.seller(), later.settlementId(), file, problem);
  }
}
