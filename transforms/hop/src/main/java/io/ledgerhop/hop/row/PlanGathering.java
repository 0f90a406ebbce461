// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the rows of one plan, in any order, until all have arrived. */
public final class PlanGathering {

  private final PlanRow first;
  private final Map<Integer, PlanRow> rows = new TreeMap<>();

  /** Starts with the first row to arrive, without adding it. */
  public PlanGathering(PlanRow first) {
    this.first = first;
  }

  /**
   * Adds a row of the plan; a repeated row is added once.
   *
   * @throws IllegalArgumentException if it belongs to another plan, or differs from the one before
   */
  public void add(PlanRow row) {
    if (!row.settlement().equals(first.settlement()) || row.count() != first.count()) {
      throw new IllegalArgumentException(
          "rows of different plans for settlement " + row.settlement().settlementId());
    }
    PlanRow before = rows.putIfAbsent(row.number(), row);
    if (before != null && !before.equals(row)) {
      throw new IllegalArgumentException(
          "two different rows " + row.number() + " in " + row.settlement().settlementId());
    }
  }

  public boolean isWhole() {
    return rows.size() == first.count();
  }

  /** How many of its rows have arrived. */
  public int seen() {
    return rows.size();
  }

  public PlanRow first() {
    return first;
  }

  /** The plan that was written into these rows. */
  public Plan plan() {
    if (!isWhole()) {
      throw new IllegalStateException(seen() + " of " + first.count() + " rows");
    }
    List<Hold> holds = rows.values().stream().flatMap(row -> row.hold().stream()).toList();
    return new Plan(first.settlement(), documents(), holds, List.of());
  }

  private List<Document> documents() {
    SettlementHeader settlement = first.settlement();
    SettlementKey key = new SettlementKey(settlement.seller(), settlement.settlementId());
    List<Document> documents = new ArrayList<>();
    List<DocumentLine> lines = new ArrayList<>();
    Optional<DocumentFields> head = Optional.empty();
    for (PlanRow row : rows.values()) {
      if (row.entry().isEmpty()) {
        continue;
      }
      PlanRow.Entry entry = row.entry().get();
      if (head.isPresent() && !Objects.equals(head.get(), entry.document())) {
        documents.add(head.get().with(key, lines));
        lines.clear();
      }
      head = Optional.of(entry.document());
      lines.add(entry.line());
    }
    head.ifPresent(last -> documents.add(last.with(key, lines)));
    return documents;
  }
}
