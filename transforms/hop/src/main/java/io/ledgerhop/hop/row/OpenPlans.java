// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static io.ledgerhop.hop.row.RowProblem.PLAN_CHANGED;
import static io.ledgerhop.hop.row.RowProblem.PLAN_INCOMPLETE;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.TypeTotal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The plans of which some rows have arrived, and others not yet.
 *
 * <p>Rows may arrive in any order, also of several plans alternately. A plan whose rows do not fit
 * together becomes a hold; nothing is guessed.
 */
public final class OpenPlans {

  private final Gatherings<OpenPlan> gatherings = new Gatherings<>("Intacct Output");

  /**
   * The rows of one plan that have arrived, by their numbers.
   *
   * @param first the first to arrive, which the others must fit
   */
  private record OpenPlan(PlanRow first, Map<Integer, PlanRow> rows) {

    /**
     * Adds a row of the plan; a repeated row is added once.
     *
     * @throws IllegalArgumentException if it belongs to another plan, or differs from the one
     *     before
     */
    void add(PlanRow row) {
      if (!row.settlement().equals(first.settlement())
          || !row.balances().equals(first.balances())
          || row.count() != first.count()) {
        throw new IllegalArgumentException(
            "rows of different plans for settlement " + row.settlement().settlementId());
      }
      PlanRow before = rows.putIfAbsent(row.number(), row);
      if (before != null && !before.equals(row)) {
        throw new IllegalArgumentException(
            "two different rows " + row.number() + " in " + row.settlement().settlementId());
      }
    }

    boolean isWhole() {
      return rows.size() == first.count();
    }
  }

  /** Adds one row; returns its plan if this was the last row missing. */
  public Optional<Plan> add(PlanRow row) {
    OpenPlan open = gatherings.of(row.settlement(), () -> new OpenPlan(row, new TreeMap<>()));
    try {
      open.add(row);
      if (!open.isWhole()) {
        return Optional.empty();
      }
      gatherings.remove(row.settlement());
      return Optional.of(plan(row, open.rows().values()));
    } catch (IllegalArgumentException broken) {
      gatherings.remove(row.settlement());
      return Optional.of(held(row.settlement(), PLAN_CHANGED, String.valueOf(broken.getMessage())));
    }
  }

  /** Ends waiting: each incomplete plan is held, with the number of rows that have arrived. */
  public List<Plan> close() {
    return gatherings.close().stream()
        .map(
            open ->
                held(
                    open.first().settlement(),
                    PLAN_INCOMPLETE,
                    open.rows().size(),
                    open.first().count()))
        .toList();
  }

  private static Plan held(SettlementHeader settlement, RowProblem code, Object... values) {
    Problem problem = code.at("settlement " + settlement.settlementId(), values);
    return Plan.held(settlement, List.of(Hold.of(problem)));
  }

  /** The plan that was written into these rows. */
  private static Plan plan(PlanRow any, Collection<PlanRow> rows) {
    SettlementHeader settlement = any.settlement();
    List<Hold> holds = rows.stream().flatMap(row -> row.hold().stream()).toList();
    SettlementKey key = new SettlementKey(settlement.seller(), settlement.settlementId());
    List<TypeTotal> types = rows.stream().flatMap(row -> row.types().stream()).toList();
    return new Plan(settlement, documents(key, rows), holds, List.of(), any.balances(), types);
  }

  private static List<Document> documents(SettlementKey key, Collection<PlanRow> rows) {
    List<Document> documents = new ArrayList<>();
    List<DocumentLine> lines = new ArrayList<>();
    Optional<DocumentFields> head = Optional.empty();
    for (PlanRow row : rows) {
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
