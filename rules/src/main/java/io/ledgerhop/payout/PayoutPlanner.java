// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import static io.ledgerhop.payout.PayoutProblem.GROUPS_ALIKE;
import static io.ledgerhop.payout.PayoutProblem.SETTLEMENT_NOT_POSTED;
import static io.ledgerhop.payout.PayoutProblem.TRANSFER_FAILED;
import static io.ledgerhop.payout.PayoutProblem.TRANSFER_RETURNED;
import static io.ledgerhop.payout.PayoutProblem.TRANSFER_STATUS_UNKNOWN;

import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.proof.SettlementLink;
import io.ledgerhop.settlement.Finding;
import io.ledgerhop.settlement.Warning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the groups of Amazon with the settlements of a trail, and plans the cash entries. */
public final class PayoutPlanner {

  private final PayoutSettings settings;
  private final Trail trail;
  private final Instant now;
  private final List<Plan> plans = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * @param trail only read
   */
  public PayoutPlanner(PayoutSettings settings, Trail trail, Instant now) {
    this.settings = settings;
    this.trail = trail;
    this.now = now;
  }

  /**
   * What follows from these groups; to be called once.
   *
   * @param groups of any number of seller accounts
   * @param incomplete the seller accounts of which not all groups could be read
   */
  public PayoutReview review(List<PayoutGroup> groups, Set<String> incomplete) {
    Map<String, List<SettlementLink>> settlements =
        trail.links().stream().collect(Collectors.groupingBy(SettlementLink::seller));
    groups.stream()
        .collect(
            Collectors.groupingBy(PayoutGroup::seller, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (seller, own) ->
                review(
                    new SellerComparison(
                        seller, own, settlements.getOrDefault(seller, List.of()), now),
                    seller,
                    !incomplete.contains(seller)));
    return new PayoutReview(plans, warnings, findings, notes);
  }

  private void review(SellerComparison comparison, String seller, boolean isWhole) {
    comparison.warnings().forEach(problem -> warn(seller, problem));
    findings.addAll(comparison.findings(isWhole));
    comparison.matching().alike().forEach(tie -> alike(seller, tie));
    comparison.matching().paid().stream()
        .filter(paid -> paid.group().isPayable())
        .forEach(this::enter);
  }

  private void enter(PaidSettlement paid) {
    Money total = paid.settlement().total();
    boolean isEntered = isFinished(paid, paid.payoutId());
    switch (TransferState.of(paid.group().transferStatus())) {
      case NONE, UNDER_WAY -> notes.add(paid.place() + ": Amazon has not sent " + total + " yet");
      case FAILED ->
          warn(
              paid.group().seller(),
              isEntered
                  ? TRANSFER_RETURNED.at(paid.place(), total, paid.firstNumber())
                  : TRANSFER_FAILED.at(paid.place(), total));
      case UNKNOWN -> {
        if (settings.isPosted() && !isEntered) {
          String word = paid.group().transferStatus();
          hold(paid, TRANSFER_STATUS_UNKNOWN.at(paid.place(), word, total));
        }
      }
      case SENT -> {
        if (settings.isPosted() && !isEntered) {
          enterSent(paid);
        }
      }
    }
  }

  private void enterSent(PaidSettlement paid) {
    if (isFinished(paid, paid.settlement().settlementId())) {
      plans.add(new CashEntry(settings, paid).plan());
    } else {
      Money total = paid.settlement().total();
      warn(paid.group().seller(), SETTLEMENT_NOT_POSTED.at(paid.place(), total));
    }
  }

  private boolean isFinished(PaidSettlement paid, String id) {
    return trail
        .settlement(paid.settlement().seller(), id)
        .filter(known -> known.status() == SettlementStatus.FINISHED)
        .isPresent();
  }

  /** Their money cannot be entered; if their numbers differ, one is missing. */
  private void alike(String seller, GroupMatching.Tie tie) {
    String groups = listed(tie.groups(), PayoutGroup::place);
    String links = listed(tie.settlements(), link -> "settlement " + link.settlementId());
    if (settings.isPosted()) {
      PayoutGroup any = tie.groups().iterator().next();
      tie.settlements().stream()
          .map(link -> new PaidSettlement(any, link))
          .filter(paid -> !isFinished(paid, paid.payoutId()))
          .forEach(paid -> hold(paid, GROUPS_ALIKE.at(paid.place(), groups, links)));
    } else if (tie.groups().size() != tie.settlements().size()) {
      findings.add(Finding.of(seller, "", GROUPS_ALIKE.at(seller, groups, links)));
    }
  }

  private static <T> String listed(Collection<T> all, Function<T, String> name) {
    return all.stream().map(name).sorted().collect(Collectors.joining(" and "));
  }

  private void hold(PaidSettlement paid, Problem problem) {
    plans.add(Plan.held(paid.header(), List.of(Hold.of(problem))));
  }

  private void warn(String seller, Problem problem) {
    warnings.add(new Warning(seller, "", "", problem.code().name(), problem.message()));
  }
}
