// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.MappingTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What the rules decide for one line: the result type of the rule base, which every rule knows as
 * the global {@code result}.
 *
 * <p>A rule that matches says where the line goes. Drools fires rules with a higher salience first,
 * so the first one wins, and so does each other one of the same salience: that is a tie, and the
 * line is held. Rules of a lower salience change nothing.
 *
 * <pre>{@code
 * rule "Gift cards"
 * when LineFacts(amountDescription == "gift card")
 * then result.send(drools, target); end
 * }</pre>
 */
public final class LineResult {

  private final boolean firesAll;
  private final List<Winner> winners = new ArrayList<>();
  private int salience;

  /**
   * @param firesAll whether rules that come too late still fire, so that a listener hears of them
   */
  LineResult(boolean firesAll) {
    this.firesAll = firesAll;
  }

  /** A rule that stands at the top, and where it sends the line. */
  record Winner(Rule rule, MappingTarget target) {

    /** The cell that decides, or the name of a rule that has none. */
    String place() {
      Object place = rule.getMetaData().get(RowRules.PLACE);
      return place == null ? rule.getName() : place.toString();
    }
  }

  /**
   * Sends the line to a target, unless a rule of a higher salience has sent it.
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
    } else if (!firesAll) {
      rule.getKieRuntime().halt();
    }
  }

  /** Forgets the line before. */
  void clear() {
    winners.clear();
  }

  /** None, the rule that decides, or the rules of a tie in the order of the rule base. */
  List<Winner> winners() {
    return winners.stream()
        .sorted(Comparator.comparingInt(winner -> winner.rule().getLoadOrder()))
        .toList();
  }
}
