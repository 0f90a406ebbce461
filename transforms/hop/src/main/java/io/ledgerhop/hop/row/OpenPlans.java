// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static io.ledgerhop.hop.row.RowProblem.PLAN_CHANGED;
import static io.ledgerhop.hop.row.RowProblem.PLAN_INCOMPLETE;

import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plans of which some rows have arrived, and others not yet.
 *
 * <p>Rows may arrive in any order, also of several plans alternately. A plan whose rows do not fit
 * together becomes a hold; nothing is guessed.
 */
public final class OpenPlans {

  private final Gatherings<PlanGathering> gatherings = new Gatherings<>("Intacct Output");

  /** Adds one row; returns its plan if this was the last row missing. */
  public Optional<Plan> add(PlanRow row) {
    PlanGathering gathering = gatherings.of(row.settlement(), () -> new PlanGathering(row));
    try {
      gathering.add(row);
      if (!gathering.isWhole()) {
        return Optional.empty();
      }
      gatherings.remove(row.settlement());
      return Optional.of(gathering.plan());
    } catch (IllegalArgumentException broken) {
      gatherings.remove(row.settlement());
      return Optional.of(held(row.settlement(), PLAN_CHANGED, String.valueOf(broken.getMessage())));
    }
  }

  /** Ends waiting: each incomplete plan is held, with the number of rows that have arrived. */
  public List<Plan> close() {
    List<Plan> plans = new ArrayList<>();
    for (PlanGathering gathering : gatherings.close()) {
      SettlementHeader settlement = gathering.first().settlement();
      plans.add(held(settlement, PLAN_INCOMPLETE, gathering.seen(), gathering.first().count()));
    }
    return plans;
  }

  private static Plan held(SettlementHeader settlement, RowProblem code, Object... values) {
    Problem problem = code.at("settlement " + settlement.settlementId(), values);
    return Plan.held(settlement, List.of(Hold.of(problem)));
  }
}
