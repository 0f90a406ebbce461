// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.OpenPlans;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.report.Receipt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assembles plans from their rows and posts each as soon as it is complete. */
final class PlanPosting {

  private final Poster poster;
  private final DocumentFiles files;
  private final OpenPlans plans = new OpenPlans();
  private final boolean finishesInterrupted;

  /**
   * @param finishesInterrupted whether the end of this run finishes documents that an earlier run
   *     left unfinished, of settlements that do not occur in this run
   */
  PlanPosting(Poster poster, DocumentFiles files, boolean finishesInterrupted) {
    this.poster = poster;
    this.files = files;
    this.finishesInterrupted = finishesInterrupted;
  }

  /** Adds one row; returns the receipts of its plan if it was the last row missing. */
  List<Receipt> take(Carried<PlanRow> carried) throws IOException {
    List<Receipt> receipts = new ArrayList<>();
    if (carried instanceof Carried.Value<PlanRow> row) {
      Optional<Plan> plan = plans.add(row.value());
      if (plan.isPresent()) {
        receipts.addAll(poster.post(plan.get()));
      }
    } else if (carried instanceof Carried.Empty<PlanRow> empty) {
      receipts.addAll(poster.post(Plan.of(empty.settlement(), List.of())));
    } else if (carried instanceof Carried.Warned<PlanRow> warned) {
      receipts.add(Receipt.warning(warned.warning()));
    } else {
      receipts.add(Receipt.unread(((Carried.Unread<PlanRow>) carried).file()));
    }
    return written(receipts);
  }

  /** Holds incomplete plans; nothing of them is posted. */
  List<Receipt> close() throws IOException {
    List<Receipt> receipts = new ArrayList<>();
    for (Plan plan : plans.close()) {
      receipts.addAll(poster.post(plan));
    }
    if (finishesInterrupted) {
      receipts.addAll(poster.finishInterrupted());
    }
    return written(receipts);
  }

  private List<Receipt> written(List<Receipt> receipts) throws IOException {
    for (Receipt receipt : receipts) {
      files.add(receipt);
    }
    files.flush();
    return receipts;
  }
}
