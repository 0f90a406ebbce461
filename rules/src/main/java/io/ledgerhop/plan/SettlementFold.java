// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static io.ledgerhop.plan.PlanProblem.BILL_WITHOUT_VENDOR;
import static io.ledgerhop.plan.PlanProblem.HELD_BY_RULE;
import static io.ledgerhop.plan.PlanProblem.IGNORED_MONEY;
import static io.ledgerhop.plan.PlanProblem.INCOMPLETE;
import static io.ledgerhop.plan.PlanProblem.REPEATED_LINE;
import static io.ledgerhop.plan.PlanProblem.SUM_DIFFERS;
import static io.ledgerhop.plan.PlanProblem.UNMAPPED;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.tax.TaxRouting;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.proof.BalanceTally;
import io.ledgerhop.settlement.AccrualId;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds up the postings of one settlement, in any order.
 *
 * <p>Its memory grows with the number of document lines, not of money lines; the numbers of
 * accounting periods, of orders with a tax balance and of lines of tax that wait for their orders
 * are limited.
 */
public final class SettlementFold {

  private final SettlementHeader settlement;
  private final DocumentDrafter drafter;
  private final Optional<AccountCode> clearing;
  private final FeePosting feePosting;
  private final HoldTally tally = new HoldTally();
  private final TaxRouting<Addend> tax;
  private final PostingPeriods periods;
  private final BalanceTally balances = new BalanceTally();
  private final TypeTally types = new TypeTally();
  private final List<Problem> problems = new ArrayList<>();
  private final LineKeys keys = new LineKeys();
  private final SourceRows seen = SourceRows.none();
  private long linesSeen;
  private long postingsSeen;
  private long postingsExpected;
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal ignored = BigDecimal.ZERO;

  SettlementFold(SettlementHeader settlement, DocumentDrafter drafter) {
    this.settlement = settlement;
    this.drafter = drafter;
    this.clearing = drafter.clearing(settlement);
    this.feePosting = drafter.feePosting(settlement);
    this.periods = drafter.periods(settlement);
    this.tax = new TaxRouting<>(settlement, new SharedAddends(periods));
  }

  public SettlementHeader settlement() {
    return settlement;
  }

  /** Adds one posting of the settlement. */
  public void add(Posting mapped) {
    Posting posting = onClearing(mapped);
    count(posting);
    types.add(posting);
    sum = sum.add(posting.amount().amount());
    Assignment assignment = posting.assignment();
    balances.add(posting.line(), assignment.account(), posting.amount().amount());
    switch (assignment.postAs()) {
      case JOURNAL, BALANCE_SHEET, BILL, CREDIT -> addUp(posting);
      case IGNORE -> ignored = ignored.add(posting.amount().amount());
      case HOLD ->
          tally.add(
              posting, assignment.isUnmapped() ? UNMAPPED : HELD_BY_RULE, assignment.reason());
    }
  }

  /** True when all postings of all lines of the settlement have been added. */
  public boolean isWhole() {
    return linesSeen >= settlement.lines() && postingsSeen >= postingsExpected;
  }

  /** The documents, or the reasons why there are none; an incomplete settlement is held. */
  public Plan finish() {
    Plan plan = plan();
    boolean isLinked = isWhole() && !AccrualId.isOf(settlement);
    return isLinked
        ? plan.carrying(balances.balances(settlement.total().currency())).typed(types.totals())
        : plan;
  }

  private Plan plan() {
    List<Hold> holds = new ArrayList<>(tally.holds(place()));
    prove();
    tax.settle();
    problems.addAll(tax.problems());
    problems.addAll(periods.problems());
    problems.stream().map(Hold::of).forEach(holds::add);
    if (!holds.isEmpty()) {
      return Plan.held(settlement, holds);
    }
    List<Problem> warnings = new ArrayList<>(tax.warnings());
    warnings.addAll(drafter.warnings(settlement, periods));
    return drafter.draft(settlement, periods).with(warnings);
  }

  /** Puts the clearing account of the settlement where the mapping has the word for it. */
  private Posting onClearing(Posting posting) {
    Assignment assignment = posting.assignment();
    boolean isWord = assignment.account().filter(AccountCode.CLEARING::equals).isPresent();
    if (!isWord || clearing.isEmpty()) {
      return posting;
    }
    Assignment named = assignment.on(clearing.get());
    return new Posting(posting.line(), posting.number(), posting.count(), named, posting.amount());
  }

  private void count(Posting posting) {
    postingsSeen++;
    if (posting.number() == 1) {
      postingsExpected += posting.count();
      if (seen.add(posting.line().number())) {
        linesSeen++;
      } else if (problems.isEmpty()) {
        problems.add(REPEATED_LINE.at(place(), posting.line().number()));
      }
    }
  }

  private void addUp(Posting posting) {
    if (posting.amount().isZero()) {
      return;
    }
    Assignment assignment = posting.assignment();
    boolean isBilled = feePosting.bills(assignment);
    if (isBilled && assignment.dimensions().id(Dimension.VENDOR).isEmpty()) {
      tally.add(posting, BILL_WITHOUT_VENDOR, assignment.postAs().word());
      return;
    }
    Side side = posting.amount().isNegative() ? Side.DEBIT : Side.CREDIT;
    tax.route(posting, Addend.of(keys.of(assignment, side, isBilled), posting));
  }

  /** Checks the sum again after mapping; the reader has checked it before. */
  private void prove() {
    if (!isWhole()) {
      problems.add(INCOMPLETE.at(place(), linesSeen, settlement.lines()));
      return;
    }
    Money total = settlement.total();
    Money postings = new Money(sum, total.currency());
    if (!postings.equals(total)) {
      problems.add(SUM_DIFFERS.at(place(), postings, total, postings.minus(total)));
    }
    if (ignored.signum() != 0) {
      problems.add(IGNORED_MONEY.at(place(), new Money(ignored, total.currency())));
    }
  }

  private String place() {
    return "settlement " + settlement.settlementId();
  }
}
