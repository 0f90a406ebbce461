// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Decides on which day an instant falls, for the books. */
@FunctionalInterface
public interface CutOff {

  /** The time zone whose midnight ends a posting day of this settlement. */
  ZoneId zoneOf(SettlementHeader settlement);

  /** One zone for every settlement. */
  static CutOff fixed(ZoneId zone) {
    return settlement -> zone;
  }

  /** The posting day of an instant. */
  default LocalDate dayOf(SettlementHeader settlement, Instant instant) {
    return instant.atZone(zoneOf(settlement)).toLocalDate();
  }
}
