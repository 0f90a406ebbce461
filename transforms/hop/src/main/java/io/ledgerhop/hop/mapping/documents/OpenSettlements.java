// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.documents;

import io.ledgerhop.hop.row.Gatherings;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.SettlementFold;
import io.ledgerhop.plan.SettlementPlanner;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.List;
import java.util.Optional;

/**
 * The settlements of which some lines have come, and others not yet.
 *
 * <p>Lines may come in any order, those of several settlements in turn; a settlement is whole when
 * all its lines were counted, never because the input ended.
 */
final class OpenSettlements {

  private final SettlementPlanner planner;
  private final Gatherings<SettlementFold> folds = new Gatherings<>("Ledger Documents");

  OpenSettlements(SettlementPlanner planner) {
    this.planner = planner;
  }

  /** Takes one posting; gives the plan of its settlement if this was the last one missing. */
  Optional<Plan> add(Posting posting) {
    SettlementHeader settlement = posting.line().settlement();
    SettlementFold fold = folds.of(settlement, () -> planner.begin(settlement));
    fold.add(posting);
    if (!fold.isWhole()) {
      return Optional.empty();
    }
    folds.remove(settlement);
    return Optional.of(fold.finish());
  }

  /** Gives up waiting: what is not whole is held, and says how much of it has come. */
  List<Plan> close() {
    return folds.close().stream().map(SettlementFold::finish).toList();
  }
}
