// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.proof.CarriedBalances;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.proof.SettlementLink;
import io.ledgerhop.settlement.PayoutId;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settlements of a trail in memory. */
final class MemorySettlements {

  private final Map<SettlementKey, TrailSettlement> settlements = new HashMap<>();
  private final Map<SettlementKey, SettlementHeader> headers = new HashMap<>();
  private final Map<SettlementKey, String> accountTypes = new HashMap<>();
  private final Map<SettlementKey, CarriedBalances> carried = new HashMap<>();

  static SettlementKey keyOf(SettlementHeader header) {
    return new SettlementKey(header.seller(), header.settlementId());
  }

  TrailSettlement note(SettlementHeader header) {
    headers.putIfAbsent(keyOf(header), header);
    return settlements.computeIfAbsent(
        keyOf(header),
        key ->
            new TrailSettlement(
                key.seller(), key.settlementId(), header.fileHash(), SettlementStatus.SEEN, ""));
  }

  void remove(SettlementKey key) {
    settlements.remove(key);
    headers.remove(key);
    accountTypes.remove(key);
    carried.remove(key);
  }

  Optional<TrailSettlement> find(SettlementKey key) {
    return Optional.ofNullable(settlements.get(key));
  }

  void noteAccountType(SettlementKey key, String accountType) {
    if (settlements.containsKey(key)) {
      accountTypes.putIfAbsent(key, accountType);
    }
  }

  void noteBalances(SettlementHeader header, SettlementBalances balances) {
    SettlementKey key = keyOf(header);
    if (find(key).filter(known -> known.fileHash().equals(header.fileHash())).isEmpty()) {
      return;
    }
    carried.put(key, balances.carried());
    if (header.lines() > 0) {
      noteAccountType(key, balances.accountType());
    }
  }

  List<SettlementLink> links() {
    return headers.values().stream()
        .filter(header -> PayoutId.isSettlement(header.settlementId()))
        .map(this::link)
        .sorted(
            Comparator.comparing(SettlementLink::end, Comparator.reverseOrder())
                .thenComparing(SettlementLink::seller)
                .thenComparing(SettlementLink::settlementId))
        .limit(Trail.LINKS_MAX)
        .toList();
  }

  private SettlementLink link(SettlementHeader header) {
    SettlementKey key = keyOf(header);
    return new SettlementLink(
        header.seller(),
        header.settlementId(),
        Optional.ofNullable(accountTypes.get(key)),
        header.marketplace(),
        header.start(),
        header.end(),
        header.total(),
        Optional.ofNullable(carried.get(key)));
  }

  List<SettlementPeriod> overlapping(SettlementHeader header) {
    return headers.values().stream()
        .filter(other -> other.seller().equals(header.seller()))
        .filter(other -> other.total().currency().equals(header.total().currency()))
        .filter(other -> !other.settlementId().equals(header.settlementId()))
        .filter(other -> other.overlaps(header))
        .filter(other -> accountTypes.containsKey(keyOf(other)))
        .map(this::period)
        .sorted(
            Comparator.comparing(SettlementPeriod::start)
                .thenComparing(SettlementPeriod::settlementId))
        .limit(SettlementTrail.OVERLAPPING_MAX)
        .toList();
  }

  private SettlementPeriod period(SettlementHeader header) {
    return new SettlementPeriod(
        header.settlementId(),
        accountTypes.getOrDefault(keyOf(header), ""),
        header.marketplace(),
        header.start(),
        header.end());
  }

  void conclude(SettlementKey key, SettlementStatus status, String explanation) {
    TrailSettlement known =
        find(key)
            .orElseThrow(() -> new IllegalStateException(key + " was never noted in the trail"));
    settlements.put(
        key,
        new TrailSettlement(
            key.seller(), key.settlementId(), known.fileHash(), status, explanation));
  }
}
