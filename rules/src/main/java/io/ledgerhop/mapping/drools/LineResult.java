// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.MappingTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The rules' decision for one line: the result type of the rule base, available to every rule as
 * the global {@code result}.
 *
 * <p>A rule that matches sets the target of the line. Drools fires rules with a higher salience
 * first, so the first rule decides. If another rule of the same salience fires, it is a tie, and
 * the line is held. Rules of a lower salience change nothing.
 *
 * <p>Rules of files have {@link io.ledgerhop.mapping.rule.Postings} instead.
 */
public final class LineResult {

  private final boolean firesAll;
  private final List<Winner> winners = new ArrayList<>();
  private final List<Winner> others = new ArrayList<>();
  private int salience;

  /**
   * @param firesAll whether rules with a lower salience still fire, so that a listener is notified
   *     of them
   */
  LineResult(boolean firesAll) {
    this.firesAll = firesAll;
  }

  /** A matching rule of the highest salience, and its target. */
  record Winner(Rule rule, MappingTarget target) {

    /** The cell that decides, or the rule's name if it has no cell. */
    String place() {
      Object place = rule.getMetaData().get(RowRules.PLACE);
      return place == null ? rule.getName() : place.toString();
    }
  }

  /**
   * Sets the target of the line, unless a rule of a higher salience has set it.
   *
   * @param rule the rule that fires, {@code drools} in a consequence
   */
  public void send(RuleContext rule, MappingTarget target) {
    int own = rule.getMatch().getSalience();
    if (winners.isEmpty()) {
      salience = own;
    }
    if (own == salience) {
      winners.add(new Winner(rule.getRule(), target));
    } else if (firesAll) {
      others.add(new Winner(rule.getRule(), target));
    } else {
      rule.getKieRuntime().halt();
    }
  }

  /** Forgets the previous line. */
  void clear() {
    winners.clear();
    others.clear();
  }

  /**
   * The rule that decides, or all rules of a tie in the order of the rule base; empty if no rule
   * matched.
   */
  List<Winner> winners() {
    return inOrder(winners);
  }

  /** All rules that matched, in the order of the rule base; only if all of them fire. */
  List<Winner> matches() {
    return inOrder(Stream.concat(winners.stream(), others.stream()).toList());
  }

  private static List<Winner> inOrder(List<Winner> rules) {
    if (rules.size() <= 1) {
      return List.copyOf(rules);
    }
    return rules.stream()
        .sorted(Comparator.comparingInt(winner -> winner.rule().getLoadOrder()))
        .toList();
  }
}
