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
 * Whose objects are made, and for which period.
 *
 * @param settlement id of the settlement; empty for the period that is still open
 * @param shift what is added to every moment: none in a closed settlement, whole days in the open
 *     period, so that it is always recent
 */
record Setting(String sellerId, Place place, Optional<String> settlement, Duration shift) {

  Instant at(Instant moment) {
    return moment.plus(shift);
  }

  /** The group of the settlement; its id is not the settlement's. */
  Optional<String> groupId() {
    return settlement.map(id -> groupId(place, id));
  }

  static String groupId(Place place, String settlement) {
    return "feg" + place.country() + Long.toString(Long.parseLong(settlement) * 7_919, 36);
  }

  /** Money of the finances: a JSON number. */
  Map<String, Object> money(long cents) {
    return Members.of("currencyCode", place.currency())
        .and("currencyAmount", BigDecimal.valueOf(cents, 2))
        .map();
  }

  /** Money of the orders: a text. */
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
