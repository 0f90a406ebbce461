// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F68, trap 22: the order column holds a reference, which is not always an order. */
class OrderColumnTest {

  @ParameterizedTest
  @CsvSource({
    "701-0590237-2315442, ORDER",
    "D01-1234567-1234567, ORDER",
    "S01-0036312-1371678, ORDER",
    "FBA15ABCDE, SHIPMENT",
    "FBA18ZN0LT90, SHIPMENT",
    "FBA, OTHER",
    "SP-FBA15ABCDE, OTHER",
    "701-0590237, OTHER",
    "701-0590237-23154420, OTHER"
  })
  void distinguishesOrdersFromShipmentsByTheirForm(String id, OrderColumn kind) {
    assertThat(OrderColumn.of(id)).isEqualTo(kind);
  }

  @Test
  void usesTheShipmentColumnOnlyWithoutAnOrder() {
    assertThat(reference("", "FBA18ZN0LT90").kind()).contains(OrderColumn.SHIPMENT);
    assertThat(reference("701-0590237-2315442", "B730ntc0C").kind()).contains(OrderColumn.ORDER);
    assertThat(OrderReference.NONE.kind()).isEmpty();
  }

  private static OrderReference reference(String orderId, String shipmentId) {
    return new OrderReference(orderId, "", "", shipmentId, "", "", "", "", "", "", "");
  }
}
