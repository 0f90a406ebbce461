// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.split.Split;
import io.ledgerhop.mapping.split.SplitPart;
import io.ledgerhop.mapping.split.SplitPeriod;
import io.ledgerhop.mapping.split.SplitProblem;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.MoneyLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One posting for each part of the split that holds on the day of the line. */
final class Spread implements Decision {

  private final MappingTarget target;
  private final Split split;
  private final RuleRef rule;
  private final LineContext context;
  private final List<Period> periods;

  /** A period, and the decision of each of its parts. */
  private record Period(SplitPeriod split, List<Decision.Whole> parts) {}

  Spread(MappingTarget target, Split split, RuleRef rule, LineContext context) {
    this.target = target;
    this.split = split;
    this.rule = rule;
    this.context = context;
    this.periods = split.periods().stream().map(this::period).toList();
  }

  /** A split may have many parts, so that all combinations of a row share what was made of it. */
  @Override
  public Decision another() {
    return this;
  }

  @Override
  public List<Posting> postings(MoneyLine line) {
    LocalDate day = context.dayOf(line);
    Optional<Period> holding =
        periods.stream().filter(period -> period.split().dates().contains(day)).findFirst();
    return holding.map(period -> postings(period, line)).orElseGet(() -> held(line, day));
  }

  private static List<Posting> postings(Period period, MoneyLine line) {
    List<Money> amounts = period.split().spread(line.amount());
    int count = amounts.size();
    return IntStream.range(0, count)
        .mapToObj(
            at -> {
              Assignment assignment = period.parts().get(at).assignment(line);
              return new Posting(line, at + 1, count, assignment, amounts.get(at));
            })
        .toList();
  }

  private List<Posting> held(MoneyLine line, LocalDate day) {
    String reason =
        SplitProblem.SPLIT_WITHOUT_PERIOD
            .at(rule.place(), split.kind().tab(), split.name(), day)
            .fact();
    return List.of(new Posting(line, 1, 1, Assignment.hold(rule, reason), line.amount()));
  }

  private Period period(SplitPeriod period) {
    return new Period(period, period.parts().stream().map(this::part).toList());
  }

  private Decision.Whole part(SplitPart part) {
    RuleRef both = new RuleRef(rule.rulesHash(), rule.place() + "; " + part.place());
    return Decision.Whole.of(target.of(part), both, context);
  }
}
