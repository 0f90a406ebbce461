// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineContext;
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
 * <p>Thread-safe: the copies of a transform may share one. The rules run once for each combination
 * of the values that they use; a line of a known combination costs one look-up.
 */
public final class DroolsRuleSet implements RuleSet {

  /** At most this many combinations are remembered. */
  static final int COMBINATIONS_MAX = 100_000;

  private final MappingTable table;
  private final LineContext context;
  private final RowChooser chooser;
  private final Combination.UsedFields usedFields;
  private final Map<Combination, Decision> decisions = new ConcurrentHashMap<>();
  private final Map<Combination, List<Decision>> every = new ConcurrentHashMap<>();
  private final Map<String, Decision> byRule = new ConcurrentHashMap<>();

  private DroolsRuleSet(MappingTable table, CutOff cutOff, RowChooser chooser) {
    this.table = table;
    this.context = new LineContext(cutOff, table.products());
    this.chooser = chooser;
    this.usedFields = new Combination.UsedFields(table.rows(), context);
  }

  /**
   * Builds the rules of a workbook; close them after the last line.
   *
   * @param cutOff decides on which day a line falls, for From and To and for memos
   * @throws io.ledgerhop.problem.ConnectorException if two rows have the same place, which is an
   *     error of the program, not of the workbook
   */
  public static DroolsRuleSet compile(MappingTable table, CutOff cutOff) {
    return new DroolsRuleSet(table, cutOff, RowChooser.of(table, Optional.empty()));
  }

  /**
   * Builds the rules with a listener. It costs time, because rules that do not decide fire too.
   *
   * @param listener called in the thread that maps a line, by one thread at a time
   */
  public static DroolsRuleSet compile(MappingTable table, CutOff cutOff, MatchListener listener) {
    return new DroolsRuleSet(table, cutOff, RowChooser.of(table, Optional.of(listener)));
  }

  @Override
  public List<Posting> map(MoneyLine line) {
    Combination combination = usedFields.of(line);
    Decision decision = decisions.get(combination);
    if (decision == null) {
      decision = decide(combination, line);
    }
    return decision.postings(line);
  }

  /**
   * What each row that matches makes of a line, in the order of the rows, each with the whole
   * amount; what an unmapped line gets if none does. Only of rules with a listener.
   */
  public List<Posting> mapByEveryRow(MoneyLine line) {
    Combination combination = usedFields.of(line);
    List<Decision> known = every.get(combination);
    if (known == null) {
      if (every.size() >= COMBINATIONS_MAX) {
        every.clear();
      }
      known = decisions(combination.facts());
      every.put(combination, known);
    }
    return known.stream().flatMap(decision -> decision.postings(line).stream()).toList();
  }

  private List<Decision> decisions(LineFacts facts) {
    List<Winner> matches = chooser.matches(facts);
    return matches.isEmpty()
        ? List.of(unmapped(facts))
        : matches.stream().map(this::decided).toList();
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

  /** What a row says is worked out once; each row has a rule, and each rule a name of its own. */
  private Decision decided(Winner winner) {
    return byRule.computeIfAbsent(winner.rule().getName(), unused -> decision(winner)).another();
  }

  private Decision decision(Winner winner) {
    MappingTarget target = winner.target();
    RuleRef rule = new RuleRef(table.hash(), winner.place());
    return target
        .split()
        .<Decision>map(split -> new Spread(target, split, rule, context))
        .orElseGet(() -> Decision.Whole.of(target, rule, context));
  }

  /** The same message as when the workbook is read; some ties are found only with a real line. */
  private Assignment tie(Winner upper, Winner lower, MoneyLine line) {
    Problem tie = MappingProblem.TIE.at(lower.place(), upper.place(), line.type());
    return Assignment.hold(new RuleRef(table.hash(), lower.place()), tie.fact());
  }
}
