// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.Document;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.List;

/**
 * What is to be posted for a settlement: all its documents in posting order, or the reasons why
 * none may be.
 */
public record Plan(SettlementHeader settlement, List<Document> documents, List<Hold> holds) {

  /** Refuses to post a held settlement. */
  public Plan {
    documents = List.copyOf(documents);
    holds = List.copyOf(holds);
    if (!holds.isEmpty() && !documents.isEmpty()) {
      throw new IllegalArgumentException(
          "settlement " + settlement.settlementId() + " is held and has documents");
    }
  }

  public static Plan held(SettlementHeader settlement, List<Hold> holds) {
    return new Plan(settlement, List.of(), holds);
  }

  public boolean isHeld() {
    return !holds.isEmpty();
  }
}
