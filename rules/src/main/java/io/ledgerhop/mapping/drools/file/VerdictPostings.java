// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_AMOUNT_MISSING;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_AMOUNT_TOO_FINE;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_SUM;

import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.mapping.drools.file.RuleAnswers.Verdict;
import io.ledgerhop.mapping.split.SplitKind;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.MoneyLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the postings that a rule has drafted, and checks that they add up to the line. */
final class VerdictPostings {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PERCENT_DIGITS = 2;

  private final Verdict verdict;
  private final RuleRef rule;
  private final MoneyLine line;
  private final LineContext context;

  private VerdictPostings(Verdict verdict, RuleRef rule, MoneyLine line, LineContext context) {
    this.verdict = verdict;
    this.rule = rule;
    this.line = line;
    this.context = context;
  }

  /**
   * The postings of a line.
   *
   * @throws ConnectorException if the amounts of the rule do not fit the line
   * @throws IllegalArgumentException if a posting lacks what its kind needs
   */
  static List<Posting> of(Verdict verdict, RuleRef rule, MoneyLine line, LineContext context) {
    return new VerdictPostings(verdict, rule, line, context).postings();
  }

  private List<Posting> postings() {
    if (verdict.drafts().isEmpty()) {
      return List.of(new Posting(line, 1, 1, withoutAccount(), line.amount()));
    }
    List<DraftedPosting> drafts = verdict.drafts();
    List<Money> amounts = amounts();
    return IntStream.range(0, drafts.size())
        .mapToObj(
            at ->
                new Posting(
                    line,
                    at + 1,
                    drafts.size(),
                    drafts.get(at).assignment(rule, line, context),
                    amounts.get(at)))
        .toList();
  }

  private Assignment withoutAccount() {
    return verdict.postAs() == PostAs.HOLD
        ? Assignment.hold(rule, verdict.reason())
        : new Assignment(
            PostAs.IGNORE,
            Optional.empty(),
            Dimensions.NONE,
            TaxTreatment.NONE,
            "",
            Presentation.GROSS,
            rule,
            verdict.reason());
  }

  private List<Money> amounts() {
    List<DraftedPosting> drafts = verdict.drafts();
    if (drafts.size() == 1 && drafts.get(0).amount().isEmpty() && drafts.get(0).share().isEmpty()) {
      return List.of(line.amount());
    }
    List<BigDecimal> shares = drafts.stream().flatMap(draft -> draft.share().stream()).toList();
    BigDecimal all = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean none = shares.stream().anyMatch(share -> share.signum() < 0);
    List<Money> amounts =
        shares.size() == drafts.size() && !none && all.compareTo(HUNDRED) == 0
            ? SplitKind.SHARES.spread(line.amount(), shares)
            : eachAmount(drafts);
    Money sum = amounts.stream().reduce(Money.zero(line.amount().currency()), Money::plus);
    if (!sum.equals(line.amount())) {
      throw new ConnectorException(RULE_SUM.at(rule.place(), sum, line.amount()));
    }
    return amounts;
  }

  private List<Money> eachAmount(List<DraftedPosting> drafts) {
    List<Money> amounts = new ArrayList<>();
    for (DraftedPosting draft : drafts) {
      BigDecimal amount =
          draft
              .amount()
              .or(() -> draft.share().map(this::part))
              .orElseThrow(
                  () ->
                      new ConnectorException(
                          RULE_AMOUNT_MISSING.at(rule.place(), drafts.size(), amounts.size() + 1)));
      amounts.add(exact(amount));
    }
    return amounts;
  }

  private BigDecimal part(BigDecimal percent) {
    return line.amount()
        .amount()
        .multiply(percent)
        .movePointLeft(PERCENT_DIGITS)
        .setScale(decimals(), RoundingMode.HALF_UP);
  }

  private Money exact(BigDecimal amount) {
    Money money = new Money(amount, line.amount().currency());
    if (money.amount().scale() > decimals()) {
      String currency = line.amount().currency().getCurrencyCode();
      throw new ConnectorException(
          RULE_AMOUNT_TOO_FINE.at(rule.place(), money, currency, decimals()));
    }
    return money;
  }

  /** Those of the currency, or of the line where Amazon writes more. */
  private int decimals() {
    return line.amount().amount().scale();
  }
}
