// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.settlement.Market.Place;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The seller and the period for which objects are created.
 *
 * @param settlement id of the settlement; empty for the period that is still open
 * @param shift added to every time: zero in a closed settlement, whole days in the open period, so
 *     that it is always recent
 */
record Setting(String sellerId, Place place, Optional<String> settlement, Duration shift) {

  Instant at(Instant moment) {
    return moment.plus(shift);
  }

  /** The id of the settlement's event group, which differs from the settlement id. */
  Optional<String> groupId() {
    return settlement.map(id -> groupId(place, id));
  }

  static String groupId(Place place, String settlement) {
    return "feg" + place.country() + Long.toString(Long.parseLong(settlement) * 7_919, 36);
  }

  /** An amount as Finances writes it: a JSON number. */
  Map<String, Object> money(long cents) {
    return Members.of("currencyCode", place.currency())
        .and("currencyAmount", BigDecimal.valueOf(cents, 2))
        .map();
  }

  /** An amount as Orders writes it: a text. */
  Map<String, Object> price(long cents) {
    return Members.of("amount", BigDecimal.valueOf(cents, 2).toPlainString())
        .and("currencyCode", place.currency())
        .map();
  }

  /** The account as Finances and Transfers name it. */
  Map<String, Object> partner(String accountType) {
    return Members.of("partnerId", sellerId)
        .and("accountType", accountType)
        .and("marketplaceId", place.marketplaceId())
        .map();
  }
}
