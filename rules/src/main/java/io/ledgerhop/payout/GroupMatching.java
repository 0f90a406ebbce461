// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import io.ledgerhop.proof.SettlementLink;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the settlement of each closed group of one seller account: by its period, currency and
 * total, because the group has no number of a settlement. Nothing belongs to two.
 */
final class GroupMatching {

  /** So much may both ends of a period differ; no two settlements of a seller are as close. */
  static final Duration TOLERANCE = Duration.ofHours(1);

  private final Set<PayoutGroup> groups;
  private final Set<SettlementLink> settlements;
  private final TreeMap<Instant, List<SettlementLink>> byStart;
  private final List<PaidSettlement> paid = new ArrayList<>();
  private final List<Tie> alike = new ArrayList<>();
  private final List<Tie> differing = new ArrayList<>();

  /** Groups and settlements of one period of which nothing says which belong together. */
  record Tie(Set<PayoutGroup> groups, Set<SettlementLink> settlements) {}

  /**
   * @param groups closed, with their periods and totals
   */
  GroupMatching(Collection<PayoutGroup> groups, Collection<SettlementLink> settlements) {
    this.groups = new LinkedHashSet<>(groups);
    this.settlements = new LinkedHashSet<>(settlements);
    this.byStart =
        settlements.stream()
            .collect(
                Collectors.groupingBy(SettlementLink::start, TreeMap::new, Collectors.toList()));
    join((group, link) -> isSamePeriod(group, link) && isSameTotal(group, link), this::pair);
    join(GroupMatching::isSameTotal, this::pair);
    join(GroupMatching::isSameCurrency, differing::add);
  }

  /** Each group with its settlement. */
  List<PaidSettlement> paid() {
    return paid;
  }

  /** Groups and settlements with the same period and the same total above zero. */
  List<Tie> alike() {
    return alike;
  }

  /** Groups and settlements with the same period and different totals. */
  List<Tie> differing() {
    return differing;
  }

  /** The groups of whose period there is no settlement. */
  Set<PayoutGroup> groupsLeft() {
    return groups;
  }

  /** The settlements of whose period there is no group. */
  Set<SettlementLink> settlementsLeft() {
    return settlements;
  }

  /** True if the periods are the same within the tolerance. */
  static boolean isNear(PayoutGroup group, SettlementLink link) {
    return isNear(group.start().orElseThrow(), link.start())
        && isNear(group.end().orElseThrow(), link.end());
  }

  private static boolean isNear(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(TOLERANCE) <= 0;
  }

  private static boolean isSamePeriod(PayoutGroup group, SettlementLink link) {
    return group.start().orElseThrow().equals(link.start())
        && group.end().orElseThrow().equals(link.end());
  }

  private static boolean isSameTotal(PayoutGroup group, SettlementLink link) {
    return group.total().orElseThrow().equals(link.total());
  }

  private static boolean isSameCurrency(PayoutGroup group, SettlementLink link) {
    return group.total().orElseThrow().currency().equals(link.total().currency());
  }

  /** Takes out all groups and settlements that fit, those that fit each other together. */
  private void join(BiPredicate<PayoutGroup, SettlementLink> fits, Consumer<Tie> taking) {
    Map<PayoutGroup, List<SettlementLink>> fitting = new LinkedHashMap<>();
    Map<SettlementLink, List<PayoutGroup>> fitted = new LinkedHashMap<>();
    for (PayoutGroup group : groups) {
      List<SettlementLink> links = near(group).filter(link -> fits.test(group, link)).toList();
      if (!links.isEmpty()) {
        fitting.put(group, links);
        links.forEach(link -> fitted.computeIfAbsent(link, unused -> new ArrayList<>()).add(group));
      }
    }
    while (!fitting.isEmpty()) {
      Tie tie = tie(fitting.keySet().iterator().next(), fitting, fitted);
      fitting.keySet().removeAll(tie.groups());
      groups.removeAll(tie.groups());
      settlements.removeAll(tie.settlements());
      taking.accept(tie);
    }
  }

  private Stream<SettlementLink> near(PayoutGroup group) {
    Instant start = group.start().orElseThrow();
    return byStart
        .subMap(start.minus(TOLERANCE), true, start.plus(TOLERANCE), true)
        .values()
        .stream()
        .flatMap(List::stream)
        .filter(settlements::contains)
        .filter(link -> isNear(group, link));
  }

  /** All that are connected with the first group. */
  private static Tie tie(
      PayoutGroup first,
      Map<PayoutGroup, List<SettlementLink>> fitting,
      Map<SettlementLink, List<PayoutGroup>> fitted) {
    Tie tie = new Tie(new LinkedHashSet<>(), new LinkedHashSet<>());
    Deque<PayoutGroup> next = new ArrayDeque<>(List.of(first));
    while (!next.isEmpty()) {
      PayoutGroup group = next.remove();
      if (tie.groups().add(group)) {
        for (SettlementLink link : fitting.getOrDefault(group, List.of())) {
          if (tie.settlements().add(link)) {
            next.addAll(fitted.getOrDefault(link, List.of()));
          }
        }
      }
    }
    return tie;
  }

  /** Money that is not paid out needs no distinction. */
  private void pair(Tie tie) {
    List<PayoutGroup> ofTie = List.copyOf(tie.groups());
    List<SettlementLink> links = List.copyOf(tie.settlements());
    boolean isClear = ofTie.size() == 1 && links.size() == 1;
    if (!isClear && ofTie.get(0).isPayable()) {
      alike.add(tie);
      return;
    }
    int pairs = Math.min(ofTie.size(), links.size());
    for (int at = 0; at < pairs; at++) {
      paid.add(new PaidSettlement(ofTie.get(at), links.get(at)));
    }
    groups.addAll(ofTie.subList(pairs, ofTie.size()));
    settlements.addAll(links.subList(pairs, links.size()));
  }
}
