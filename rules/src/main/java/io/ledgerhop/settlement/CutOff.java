// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** Decides on which posting day an instant falls. */
@FunctionalInterface
public interface CutOff {

  /** The time zone whose midnight ends a posting day of this settlement. */
  ZoneId zoneOf(SettlementHeader settlement);

  /** One zone for every settlement. */
  static CutOff fixed(ZoneId zone) {
    return settlement -> zone;
  }

  /**
   * The zone of the settlement's own marketplace.
   *
   * <p>If a settlement names no marketplace, the zone of a marketplace with its currency is used;
   * the marketplaces of a currency are in the same or neighbouring zones. For any other currency it
   * is UTC.
   */
  static CutOff ofMarketplace() {
    return ofMarketplaces(Map.of());
  }

  /**
   * The zone of the settlement's own marketplace, as in {@link #ofMarketplace}, or another one.
   *
   * @param others the zones of marketplaces that do not use their own
   */
  static CutOff ofMarketplaces(Map<Marketplace, ZoneId> others) {
    Map<Marketplace, ZoneId> zones = Map.copyOf(others);
    return settlement ->
        Marketplace.named(settlement.marketplace())
            .or(() -> Marketplace.settlingIn(settlement.total().currency()))
            .map(marketplace -> zones.getOrDefault(marketplace, marketplace.zone()))
            .orElse(ZoneOffset.UTC);
  }

  /** The posting day of an instant. */
  default LocalDate dayOf(SettlementHeader settlement, Instant instant) {
    return instant.atZone(zoneOf(settlement)).toLocalDate();
  }
}
