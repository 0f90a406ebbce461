// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingProblem;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.check.NearMiss;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of one workbook, compiled once.
 *
 * <p>Thread-safe: all copies of a transform share one. The rules are asked once for each
 * combination of type values; lines of a known combination cost one look-up.
 */
public final class DroolsRuleSet implements RuleSet {

  /** More combinations than this are forgotten and asked again. */
  static final int COMBINATIONS_MAX = 100_000;

  private final MappingTable table;
  private final CutOff cutOff;
  private final RowChooser chooser;
  private final Combination.Asked asked;
  private final Map<Combination, Decision> decisions = new ConcurrentHashMap<>();

  private DroolsRuleSet(MappingTable table, CutOff cutOff, RowChooser chooser) {
    this.table = table;
    this.cutOff = cutOff;
    this.chooser = chooser;
    this.asked = new Combination.Asked(table.rows(), cutOff);
  }

  /**
   * Compiles a workbook; close it when no more lines come.
   *
   * @param cutOff decides on which day a line falls, for From and To and for memos
   * @throws io.ledgerhop.problem.ConnectorException if the rules cannot be prepared, which is never
   *     the workbook's fault
   */
  public static DroolsRuleSet compile(MappingTable table, CutOff cutOff) {
    return new DroolsRuleSet(table, cutOff, RowChooser.of(table));
  }

  @Override
  public List<Posting> map(MoneyLine line) {
    Combination combination = asked.of(line);
    Decision decision = decisions.get(combination);
    if (decision == null) {
      decision = decide(combination, line);
    }
    return List.of(new Posting(line, 1, 1, decision.assignment(line), line.amount()));
  }

  @Override
  public List<Problem> warnings() {
    return table.warnings();
  }

  @Override
  public void close() {
    chooser.close();
  }

  private Decision decide(Combination combination, MoneyLine line) {
    if (decisions.size() >= COMBINATIONS_MAX) {
      decisions.clear();
    }
    LineFacts facts = combination.facts();
    List<MappingRow> winners = chooser.winners(facts);
    Decision decision = winners.isEmpty() ? unmapped(facts) : decision(winners, line);
    decisions.put(combination, decision);
    return decision;
  }

  private Decision unmapped(LineFacts facts) {
    String nearest = NearMiss.of(table.rows(), facts).map(NearMiss::clause).orElse("");
    return new Decision.Fixed(Assignment.unmapped(nearest));
  }

  private Decision decision(List<MappingRow> winners, MoneyLine line) {
    return winners.size() == 1 ? decided(winners.get(0)) : new Decision.Fixed(tie(winners, line));
  }

  private Decision decided(MappingRow row) {
    RuleRef rule = new RuleRef(table.hash(), row.place());
    if (row.target().memo().isFixed()) {
      String memo = row.target().memo().text();
      return new Decision.Fixed(row.target().assignment(rule, memo));
    }
    return Decision.WithMemo.of(row, rule, cutOff);
  }

  /** The same words as when the workbook is read: not every tie shows before a line comes. */
  private Assignment tie(List<MappingRow> winners, MoneyLine line) {
    List<MappingRow> inSheetOrder =
        winners.stream()
            .sorted((a, b) -> Integer.compare(a.cells().row(), b.cells().row()))
            .toList();
    MappingRow upper = inSheetOrder.get(0);
    MappingRow lower = inSheetOrder.get(1);
    Problem tie = MappingProblem.TIE.at(lower.place(), upper.place(), line.type());
    return Assignment.hold(new RuleRef(table.hash(), lower.place()), tie.fact());
  }
}
