// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.documents;

import static io.ledgerhop.hop.row.RowProblem.TOO_MANY_OPEN;

import io.ledgerhop.mapping.Posting;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.SettlementFold;
import io.ledgerhop.plan.SettlementPlanner;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settlements of which some lines have come, and others not yet.
 *
 * <p>Lines may come in any order, those of several settlements in turn; a settlement is whole when
 * all its lines were counted, never because the input ended.
 */
final class OpenSettlements {

  /** So many settlements are never open at once, unless rows get lost on the way. */
  private static final int OPEN_MAX = 10_000;

  private record Key(String seller, String settlementId, String fileHash) {
    static Key of(SettlementHeader settlement) {
      return new Key(settlement.seller(), settlement.settlementId(), settlement.fileHash());
    }
  }

  private final SettlementPlanner planner;
  private final Map<Key, SettlementFold> folds = new LinkedHashMap<>();

  OpenSettlements(SettlementPlanner planner) {
    this.planner = planner;
  }

  /** Takes one posting; gives the plan of its settlement if this was the last one missing. */
  Optional<Plan> add(Posting posting) {
    SettlementHeader settlement = posting.line().settlement();
    Key key = Key.of(settlement);
    SettlementFold fold = folds.get(key);
    if (fold == null) {
      fold = begin(key, settlement);
    }
    fold.add(posting);
    if (!fold.isWhole()) {
      return Optional.empty();
    }
    folds.remove(key);
    return Optional.of(fold.finish());
  }

  /** Gives up waiting: what is not whole is held, and says how much of it has come. */
  List<Plan> close() {
    List<Plan> plans = folds.values().stream().map(SettlementFold::finish).toList();
    folds.clear();
    return plans;
  }

  private SettlementFold begin(Key key, SettlementHeader settlement) {
    if (folds.size() >= OPEN_MAX) {
      throw new ConnectorException(TOO_MANY_OPEN.at("Ledger Documents", OPEN_MAX));
    }
    SettlementFold fold = planner.begin(settlement);
    folds.put(key, fold);
    return fold;
  }
}
