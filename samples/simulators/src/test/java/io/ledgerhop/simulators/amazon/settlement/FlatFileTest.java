// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FlatFileTest {

  private static final Instant SATURDAY_IN_LOS_ANGELES = Instant.parse("2026-11-01T02:15:00Z");
  private static final Instant END = Instant.parse("2026-11-05T08:52:26Z");
  private static final Instant DEPOSIT = Instant.parse("2026-11-07T08:52:26Z");
  private static final SoldItem ITEM = new SoldItem("10000000000001", "LH-1001", 2);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void writesAmericanFileWithPointsAndIsoDates() throws IOException {
    FlatFile file = new FlatFile(bytes, Market.US, "90000000001");
    Event order = order("112-1111111-2222222", Market.US);
    Event refund = order.turnedInto("Refund", "AMZN:1", Instant.parse("2026-11-03T23:59:59Z"));
    Event placement =
        new Event("FBAFees", "FBA15000001", "", "", "", "", Instant.parse("2026-11-04T00:00:00Z"));

    file.header();
    file.summary(
        new GeneratedPeriod(Instant.parse("2026-10-22T08:52:26Z"), END), DEPOSIT, -100_310);
    file.row(new FlatFileRow(order, ITEM, Charge.PRINCIPAL, 1_999, ""));
    file.row(new FlatFileRow(order, ITEM, Charge.COMMISSION, -300, ""));
    file.row(new FlatFileRow(order, ITEM, Charge.PROMOTION, -5, "Save 10%, \"Fall\" deals"));
    file.row(new FlatFileRow(refund, ITEM, Charge.PRINCIPAL, -1_999, ""));
    file.row(FlatFileRow.ofAccount(placement, Charge.INBOUND_PLACEMENT, -100_005));
    file.finish();

    assertWritten("us-v2.txt");
  }

  @Test
  void writesCanadianFileWithByteOrderMarkAndCarriageReturns() throws IOException {
    FlatFile file = new FlatFile(bytes, Market.CA, "90000000003");

    file.header();
    file.summary(new GeneratedPeriod(Instant.parse("2026-10-22T08:52:26Z"), END), DEPOSIT, -5);
    Event order = order("701-1111111-2222222", Market.CA);
    file.row(
        new FlatFileRow(
            order, ITEM, Charge.PROMOTION, -5, "Livraison gratuite d\u2019\u00e9t\u00e9"));
    file.finish();

    assertWritten("ca-v2.txt");
  }

  @Test
  void writesGermanFileWithCommasDottedDatesAndWindowsEncoding() throws IOException {
    FlatFile file = new FlatFile(bytes, Market.DE, "90000000004");

    file.header();
    file.summary(new GeneratedPeriod(Instant.parse("2026-10-28T07:49:55Z"), END), DEPOSIT, 99_568);
    Event order = order("302-1111111-2222222", Market.DE);
    file.row(new FlatFileRow(order, ITEM, Charge.PRINCIPAL, 100_068, ""));
    file.row(
        new FlatFileRow(order, ITEM, Charge.PROMOTION, -500, "Herbst-Rabatt f\u00fcr 5 \u20ac"));
    file.finish();

    assertWritten("de-v2.txt");
  }

  private static Event order(String id, Market market) {
    return new Event(
        "Order", id, "", "B0AAAAAA", market.place().name(), "AFN", SATURDAY_IN_LOS_ANGELES);
  }

  private void assertWritten(String name) throws IOException {
    try (InputStream expected = getClass().getResourceAsStream(name)) {
      assertThat(bytes.toByteArray()).isEqualTo(Objects.requireNonNull(expected).readAllBytes());
    }
  }
}
