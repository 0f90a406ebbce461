// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static io.ledgerhop.hop.row.RowProblem.PLAN_CHANGED;
import static io.ledgerhop.hop.row.RowProblem.PLAN_INCOMPLETE;
import static io.ledgerhop.hop.row.RowProblem.TOO_MANY_OPEN;

import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plans of which some rows have come, and others not yet.
 *
 * <p>Rows may come in any order, those of several plans in turn. A plan whose rows do not fit
 * together becomes a hold; nothing is guessed.
 */
public final class OpenPlans {

  /** So many plans are never open at once, unless rows get lost on the way. */
  private static final int OPEN_MAX = 10_000;

  private record Key(String seller, String settlementId, String fileHash) {
    static Key of(SettlementHeader settlement) {
      return new Key(settlement.seller(), settlement.settlementId(), settlement.fileHash());
    }
  }

  private final Map<Key, PlanGathering> gatherings = new LinkedHashMap<>();

  /** Takes one row; gives its plan if this was the last row missing. */
  public Optional<Plan> add(PlanRow row) {
    Key key = Key.of(row.settlement());
    PlanGathering gathering = gatherings.get(key);
    if (gathering == null) {
      gathering = begin(key, row);
    }
    try {
      gathering.add(row);
      if (!gathering.isWhole()) {
        return Optional.empty();
      }
      gatherings.remove(key);
      return Optional.of(gathering.plan());
    } catch (IllegalArgumentException broken) {
      gatherings.remove(key);
      return Optional.of(held(row.settlement(), PLAN_CHANGED, String.valueOf(broken.getMessage())));
    }
  }

  /** Gives up waiting: what is not whole is held, and says how much of it has come. */
  public List<Plan> close() {
    List<Plan> plans = new ArrayList<>();
    for (PlanGathering gathering : gatherings.values()) {
      SettlementHeader settlement = gathering.first().settlement();
      plans.add(held(settlement, PLAN_INCOMPLETE, gathering.seen(), gathering.first().count()));
    }
    gatherings.clear();
    return plans;
  }

  private PlanGathering begin(Key key, PlanRow row) {
    if (gatherings.size() >= OPEN_MAX) {
      throw new ConnectorException(TOO_MANY_OPEN.at("Intacct Output", OPEN_MAX));
    }
    PlanGathering gathering = new PlanGathering(row);
    gatherings.put(key, gathering);
    return gathering;
  }

  private static Plan held(SettlementHeader settlement, RowProblem code, Object... values) {
    Problem problem = code.at("settlement " + settlement.settlementId(), values);
    return Plan.held(settlement, List.of(Hold.of(problem)));
  }
}
