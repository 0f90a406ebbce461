// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.document.Document;
import io.ledgerhop.hop.progress.Progress;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import java.util.List;
import java.util.function.Function;

/** Tells which document of how many is being posted. */
final class PostingProgress {

  private final Progress progress;
  private String settlement = "";
  private int all;
  private int number;
  private int settlements;

  PostingProgress(Progress progress) {
    this.progress = progress;
  }

  /** The same posting, told while it lasts. */
  Function<Plan, List<Receipt>> over(Function<Plan, List<Receipt>> posting) {
    return plan -> {
      begins(plan);
      List<Receipt> receipts = posting.apply(plan);
      ends();
      return receipts;
    };
  }

  /** The documents of a settlement are checked and looked up. */
  private void begins(Plan plan) {
    settlement = "settlement " + plan.settlement().settlementId();
    all = plan.documents().size();
    number = 0;
    progress.begin(settlement + ", documents are checked: " + all);
  }

  /** A document is sent, or written by a preview. */
  void sends(Document document) {
    number++;
    progress.begin(
        number > all
            ? "document " + document.number() + ", left by an earlier run"
            : "%s, document %d of %d (%s)".formatted(settlement, number, all, document.number()));
  }

  /** All documents of the settlement have a result. */
  private void ends() {
    settlements++;
    settlement = "";
    all = 0;
    number = 0;
    progress.note("settlements with a result: " + settlements);
  }
}
