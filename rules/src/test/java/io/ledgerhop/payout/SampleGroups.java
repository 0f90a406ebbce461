// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.settlement.PayoutId;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Groups of Amazon beside the settlements of a trail. */
final class SampleGroups {

  /** Long after all settlements of the samples. */
  static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  final MemoryTrail trail = new MemoryTrail();
  private final List<PayoutGroup> groups = new ArrayList<>();

  /** A settlement of a period of two weeks that is in the books. */
  SampleGroups posted(String id, String start, Money total) {
    return settled("US", id, start, total).concluded("US", id, SettlementStatus.FINISHED);
  }

  /** A settlement that was read, and nothing more. */
  SampleGroups settled(String seller, String id, String start, Money total) {
    Instant begin = Instant.parse(start);
    Instant end = end(begin);
    trail.noteSettlement(
        new SettlementHeader(seller, id, "", begin, end, end, total, 1, "hash" + id, id), end);
    return this;
  }

  SampleGroups concluded(String seller, String id, SettlementStatus status) {
    trail.concludeSettlement(seller, id, status, "", NOW);
    return this;
  }

  /** The cash entry of a settlement is in the books. */
  SampleGroups entered(String id, Money total) {
    String payoutId = new PayoutId(id).toString();
    trail.noteSettlement(
        new SettlementHeader("US", payoutId, "", NOW, NOW, NOW, total, 0, "", ""), NOW);
    return concluded("US", payoutId, SettlementStatus.FINISHED);
  }

  SampleGroups group(PayoutGroup group) {
    groups.add(group);
    return this;
  }

  /** A group whose money was sent in its own currency. */
  SampleGroups sent(String id, String start, Money total) {
    return group(closed(id, start, Optional.of(total), "Succeeded"));
  }

  static PayoutGroup closed(String id, String start, Optional<Money> total, String transfer) {
    Instant begin = Instant.parse(start);
    return new PayoutGroup(
        "US",
        id,
        "Closed",
        transfer,
        total,
        total,
        Optional.of(end(begin)),
        "T-" + id,
        "4711",
        Optional.of(begin),
        Optional.of(end(begin)));
  }

  /** The same group with another state, another payout or another time of the transfer. */
  static PayoutGroup changed(
      PayoutGroup group, String status, Optional<Money> converted, Optional<Instant> sentAt) {
    return new PayoutGroup(
        group.seller(),
        group.id(),
        status,
        group.transferStatus(),
        group.total(),
        converted,
        sentAt,
        group.traceId(),
        group.accountTail(),
        group.start(),
        group.end());
  }

  /** The group with another period. */
  static PayoutGroup during(PayoutGroup group, Optional<Instant> start, Optional<Instant> end) {
    return new PayoutGroup(
        group.seller(),
        group.id(),
        group.status(),
        group.transferStatus(),
        group.total(),
        group.converted(),
        group.transferredAt(),
        group.traceId(),
        group.accountTail(),
        start,
        end);
  }

  static Instant end(Instant start) {
    return start.plusSeconds(14 * 24 * 3600);
  }

  static Money usd(String amount) {
    return Money.of(amount, "USD");
  }

  PayoutReview review(PayoutSettings settings) {
    return review(settings, Set.of());
  }

  PayoutReview review(PayoutSettings settings, Set<String> incomplete) {
    return new PayoutPlanner(settings, trail, NOW).review(groups, incomplete);
  }
}
