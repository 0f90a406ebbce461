// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.settlement.FlatFileRow;
import io.ledgerhop.simulators.amazon.settlement.Market.Place;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.util.List;
import java.util.Map;

/** States who remits the tax of an order. */
final class OrderTax {

  private OrderTax() {}

  static Object ofOrder(Place place) {
    return Map.of("buyerTaxRegistrationCountry", place.country());
  }

  /** Names Amazon as responsible where the file shows tax withheld. */
  static Object ofItem(Place place, List<FlatFileRow> rows) {
    boolean withheld =
        rows.stream().anyMatch(row -> row.charge().amountType().equals("ItemWithheldTax"));
    if (!withheld) {
      return Map.of();
    }
    Object collection =
        Members.of("model", "MARKETPLACE_FACILITATOR")
            .and("responsibleParty", "Amazon Services, Inc.")
            .map();
    Members members = Members.of("taxCollections", List.of(collection));
    if (place.country().equals("DE")) {
      members.and("taxCalculationBreakdowns", List.of(Map.of("reportingScheme", "UOSS")));
    }
    return members.map();
  }
}
