// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import static io.ledgerhop.payout.PayoutProblem.CURRENCY_UNREAD;
import static io.ledgerhop.payout.PayoutProblem.GROUP_MISSING;
import static io.ledgerhop.payout.PayoutProblem.GROUP_UNCLEAR;
import static io.ledgerhop.payout.PayoutProblem.SETTLEMENT_UNREAD;
import static io.ledgerhop.payout.PayoutProblem.TOTAL_DIFFERS;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.proof.SettlementLink;
import io.ledgerhop.settlement.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares the groups of one seller account with its settlements, in both directions.
 *
 * <p>Asked is only what must be known: groups that were closed after the first settlement began,
 * and long enough ago for their reports; settlements of the time for which groups were read.
 */
final class SellerComparison {

  /** Amazon writes the report of a settlement within two days of its end. */
  static final Duration REPORT_DELAY = Duration.ofDays(2);

  private final String seller;
  private final List<PayoutGroup> groups;
  private final List<SettlementLink> settlements;
  private final Instant now;
  private final GroupMatching matching;

  /**
   * @param groups all that Amazon has returned for the seller account
   * @param settlements all of the seller account
   */
  SellerComparison(
      String seller, List<PayoutGroup> groups, List<SettlementLink> settlements, Instant now) {
    this.seller = seller;
    this.groups = groups;
    this.settlements = settlements;
    this.now = now;
    this.matching =
        new GroupMatching(
            groups.stream()
                .filter(group -> group.isClosedPeriod() && group.total().isPresent())
                .sorted(Comparator.comparing(group -> group.start().orElseThrow()))
                .toList(),
            settlements);
  }

  GroupMatching matching() {
    return matching;
  }

  /** What should be looked at, and is no sign that something is missing. */
  List<Problem> warnings() {
    List<Problem> warnings = new ArrayList<>();
    groups.stream()
        .filter(group -> !group.isOpen() && !group.isClosedPeriod())
        .map(SellerComparison::unclear)
        .forEach(warnings::add);
    matching.groupsLeft().stream()
        .filter(group -> !group.isZero() && firstStart(currency(group)).isEmpty())
        .collect(
            Collectors.groupingBy(
                group -> currency(group).getCurrencyCode(),
                TreeMap::new,
                Collectors.maxBy(Comparator.comparing(group -> group.end().orElseThrow()))))
        .values()
        .forEach(last -> last.map(this::unread).ifPresent(warnings::add));
    return warnings;
  }

  /**
   * Where groups and settlements do not fit together.
   *
   * @param isWhole whether all groups of the seller account could be read
   */
  List<Finding> findings(boolean isWhole) {
    List<Finding> findings = new ArrayList<>();
    for (GroupMatching.Tie tie : matching.differing()) {
      tie.groups().forEach(group -> findings.add(differing(group, tie.settlements())));
    }
    matching.groupsLeft().stream()
        .filter(this::isAsked)
        .map(this::withoutSettlement)
        .forEach(findings::add);
    if (isWhole) {
      matching.settlementsLeft().stream()
          .filter(this::isCovered)
          .map(this::withoutGroup)
          .forEach(findings::add);
    }
    return findings;
  }

  private boolean isAsked(PayoutGroup group) {
    Instant end = group.end().orElseThrow();
    return !group.isZero()
        && end.isBefore(now.minus(REPORT_DELAY))
        && firstStart(currency(group))
            .filter(first -> end.minus(GroupMatching.TOLERANCE).isAfter(first))
            .isPresent();
  }

  private Optional<Instant> firstStart(Currency currency) {
    return settlements.stream()
        .filter(link -> link.total().currency().equals(currency))
        .map(SettlementLink::start)
        .min(Comparator.naturalOrder());
  }

  /** Amazon lists groups by their starts; those between the first and the last are all there. */
  private boolean isCovered(SettlementLink link) {
    List<Instant> starts =
        groups.stream().flatMap(group -> group.start().stream()).sorted().toList();
    return !link.total().isZero()
        && !starts.isEmpty()
        && !link.start().minus(GroupMatching.TOLERANCE).isBefore(starts.get(0))
        && !link.start().plus(GroupMatching.TOLERANCE).isAfter(starts.get(starts.size() - 1))
        && groups.stream().noneMatch(group -> isBareFor(group, link));
  }

  /** Amazon has returned groups without their totals. */
  private static boolean isBareFor(PayoutGroup group, SettlementLink link) {
    return group.isClosedPeriod() && group.total().isEmpty() && GroupMatching.isNear(group, link);
  }

  private static Problem unclear(PayoutGroup group) {
    return GROUP_UNCLEAR.at(group.place(), group.status(), text(group.start()), text(group.end()));
  }

  private static String text(Optional<Instant> time) {
    return time.map(Instant::toString).orElse("an unknown time");
  }

  private Problem unread(PayoutGroup last) {
    return CURRENCY_UNREAD.at(
        last.place(), seller, currency(last), last.end().orElseThrow(), last.total().orElseThrow());
  }

  private Finding differing(PayoutGroup group, Collection<SettlementLink> links) {
    String known =
        links.stream()
            .map(link -> "settlement " + link.settlementId() + " with " + link.total())
            .collect(Collectors.joining(", "));
    Problem problem =
        TOTAL_DIFFERS.at(
            group.place(),
            group.total().orElseThrow(),
            group.start().orElseThrow(),
            group.end().orElseThrow(),
            known);
    return Finding.of(seller, links.iterator().next().settlementId(), problem);
  }

  private Finding withoutSettlement(PayoutGroup group) {
    Problem problem =
        SETTLEMENT_UNREAD.at(
            group.place(),
            seller,
            group.start().orElseThrow(),
            group.end().orElseThrow(),
            group.total().orElseThrow());
    return Finding.of(seller, "", problem);
  }

  private Finding withoutGroup(SettlementLink link) {
    Problem problem =
        GROUP_MISSING.at(
            "settlement " + link.settlementId(), link.start(), link.end(), link.total(), seller);
    return Finding.of(seller, link.settlementId(), problem);
  }

  private static Currency currency(PayoutGroup group) {
    return group.total().orElseThrow().currency();
  }
}
