// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Document;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.TypeTotal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be posted for a settlement: all its documents in posting order, or the holds that
 * forbid posting.
 *
 * @param warnings what a person should check, although it does not stop the posting
 * @param balances what the settlement carries over; empty unless all its lines have arrived
 * @param types the types of its money lines; empty unless all its lines have arrived
 */
public record Plan(
    SettlementHeader settlement,
    List<Document> documents,
    List<Hold> holds,
    List<Problem> warnings,
    Optional<SettlementBalances> balances,
    List<TypeTotal> types) {

  /** Refuses documents together with holds. */
  public Plan {
    documents = List.copyOf(documents);
    holds = List.copyOf(holds);
    warnings = List.copyOf(warnings);
    types = List.copyOf(types);
    if (!holds.isEmpty() && !documents.isEmpty()) {
      throw new IllegalArgumentException(
          "settlement " + settlement.settlementId() + " is held and has documents");
    }
  }

  public static Plan of(SettlementHeader settlement, List<Document> documents) {
    return new Plan(settlement, documents, List.of(), List.of(), Optional.empty(), List.of());
  }

  public static Plan held(SettlementHeader settlement, List<Hold> holds) {
    return new Plan(settlement, List.of(), holds, List.of(), Optional.empty(), List.of());
  }

  /** The plan with these warnings. */
  public Plan with(List<Problem> found) {
    return new Plan(settlement, documents, holds, found, balances, types);
  }

  /** The plan with these documents in place of its own. */
  public Plan withDocuments(List<Document> others) {
    return new Plan(settlement, others, holds, warnings, balances, types);
  }

  /** The plan with what the settlement carries over. */
  public Plan carrying(SettlementBalances found) {
    return new Plan(settlement, documents, holds, warnings, Optional.of(found), types);
  }

  /** The plan with the types of its money lines. */
  public Plan typed(List<TypeTotal> found) {
    return new Plan(settlement, documents, holds, warnings, balances, found);
  }

  /** The accounts of money that is never profit or loss. */
  public Set<AccountCode> balanceAccounts() {
    return balances.map(SettlementBalances::balanceAccounts).orElse(Set.of());
  }

  /** True for a settlement with nothing to post and no hold. */
  public boolean isEmpty() {
    return documents.isEmpty() && holds.isEmpty();
  }

  public boolean isHeld() {
    return !holds.isEmpty();
  }
}
