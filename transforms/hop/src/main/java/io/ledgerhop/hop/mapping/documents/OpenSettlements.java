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
 * The settlements of which some lines have arrived, and others not yet.
 *
 * <p>Lines may arrive in any order, also of several settlements alternately. A settlement is
 * complete when all its lines were counted, never because the input ended.
 */
final class OpenSettlements {

  private final SettlementPlanner planner;
  private final Gatherings<SettlementFold> folds = new Gatherings<>("Ledger Documents");

  OpenSettlements(SettlementPlanner planner) {
    this.planner = planner;
  }

  /** Adds one posting; returns the plan of its settlement if this was the last one missing. */
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

  /**
   * Ends waiting: each incomplete settlement is held, with the number of lines that have arrived.
   */
  List<Plan> close() {
    return folds.close().stream().map(SettlementFold::finish).toList();
  }
}
