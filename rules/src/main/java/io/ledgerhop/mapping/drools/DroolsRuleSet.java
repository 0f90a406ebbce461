// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingProblem;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.check.NearMiss;
import io.ledgerhop.mapping.drools.LineResult.Winner;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of one workbook as a Drools rule base, built once: a rule for each row, {@link
 * LineFacts} as the fact and {@link LineResult} as the result.
 *
 * <p>Thread-safe: the copies of a transform may share one. The rules are asked once for each
 * combination of the values that they can see; lines of a known combination cost one look-up.
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
   * Builds the rules of a workbook; close them when no more lines come.
   *
   * @param cutOff decides on which day a line falls, for From and To and for memos
   * @throws io.ledgerhop.problem.ConnectorException if two rows have the same place, which is never
   *     the workbook's fault
   */
  public static DroolsRuleSet compile(MappingTable table, CutOff cutOff) {
    return new DroolsRuleSet(table, cutOff, RowChooser.of(table, Optional.empty()));
  }

  /**
   * The same with a listener, which costs time: also the rules fire that lose.
   *
   * @param listener called in the thread that maps a line, never by two threads at once
   */
  public static DroolsRuleSet compile(MappingTable table, CutOff cutOff, MatchListener listener) {
    return new DroolsRuleSet(table, cutOff, RowChooser.of(table, Optional.of(listener)));
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
    Decision decision = decision(chooser.winners(facts), facts, line);
    decisions.put(combination, decision);
    return decision;
  }

  private Decision decision(List<Winner> winners, LineFacts facts, MoneyLine line) {
    return switch (winners.size()) {
      case 0 -> unmapped(facts);
      case 1 -> decided(winners.get(0));
      default -> new Decision.Fixed(tie(winners.get(0), winners.get(1), line));
    };
  }

  private Decision unmapped(LineFacts facts) {
    String nearest = NearMiss.of(table.rows(), facts).map(NearMiss::clause).orElse("");
    return new Decision.Fixed(Assignment.unmapped(nearest));
  }

  private Decision decided(Winner winner) {
    MappingTarget target = winner.target();
    RuleRef rule = new RuleRef(table.hash(), winner.place());
    if (target.memo().isFixed()) {
      return new Decision.Fixed(target.assignment(rule, target.memo().text()));
    }
    return Decision.WithMemo.of(target, rule, cutOff);
  }

  /** The same words as when the workbook is read: not every tie shows before a line comes. */
  private Assignment tie(Winner upper, Winner lower, MoneyLine line) {
    Problem tie = MappingProblem.TIE.at(lower.place(), upper.place(), line.type());
    return Assignment.hold(new RuleRef(table.hash(), lower.place()), tie.fact());
  }
}
