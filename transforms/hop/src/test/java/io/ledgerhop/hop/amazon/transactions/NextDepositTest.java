// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import static io.ledgerhop.hop.amazon.transactions.FinanceBench.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.simulators.amazon.record.RecordKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F57: the next deposit, from Amazon's plan and from its transactions, recalculated each day. */
class NextDepositTest {

  @TempDir private Path home;
  private FinanceBench finances;
  private TransactionsInputMeta meta;

  @BeforeEach
  void startAmazon() throws Exception {
    finances = new FinanceBench(home);
    meta = finances.meta();
    finances.holds(
        RecordKind.EXPECTED_PAYOUT,
        """
        {"partnerMetadata": {"accountType": "STANDARD_ORDERS", "marketplaceId": "ATVPDKIKX0DER"},
         "status": "SCHEDULED", "amount": {"currencyCode": "USD", "currencyAmount": 70.25},
         "scheduledDate": "2026-12-01T00:00:00Z",
         "period": {"startDate": "2026-11-17T08:00:00Z", "endDate": "2026-12-01T00:00:00Z"}}
        """);
    finances.holds(
        RecordKind.TRANSACTION,
        transaction("SETTLED", "RELEASED", "SETTLEMENT_ID", 12, "400.00"),
        transaction("SALE", "RELEASED", "ORDER_ID", 5, "90.75"),
        transaction("FEE", "Released", "ORDER_ID", 4, "-20.50"),
        transaction("HELD", "DEFERRED", "ORDER_ID", 3, "33.00"));
  }

  @AfterEach
  void stopAmazon() throws Exception {
    finances.close();
  }

  @Test
  void sendsThePlannedPayoutsAndTheirDays() throws Exception {
    meta.setMode("Expected payouts");

    assertThat(lines(finances.run(), "payout_amount", "provisional", "period_start", "period_end"))
        .containsExactly("70.25 | Y | 2026-11-17 | 2026-12-01");
  }

  /** A later run leaves out what an earlier one delivered, unless an option requests all. */
  @Test
  void addsUpToThePlannedDepositInEveryRun() throws Exception {
    meta.setChangedOnly("N");

    assertThat(deposit(finances.run())).isEqualByComparingTo("70.25");
    assertThat(deposit(finances.run())).isEqualByComparingTo("70.25");
  }

  private static BigDecimal deposit(Ran ran) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String line : lines(ran, "counts_as_cash", "provisional", "amount")) {
      if (line.startsWith("Y | Y | ")) {
        sum = sum.add(new BigDecimal(line.substring("Y | Y | ".length()).strip()));
      }
    }
    return sum;
  }

  private static String transaction(
      String id, String status, String reference, int daysAgo, String amount) {
    return """
        {"transactionId": "%s", "transactionType": "Shipment", "transactionStatus": "%s", "postedDate": "%s",
         "relatedIdentifiers": [{"relatedIdentifierName": "%s", "relatedIdentifierValue": "1"}],
         "totalAmount": {"currencyCode": "USD", "currencyAmount": %s}}
        """
        .formatted(id, status, Instant.now().minus(Duration.ofDays(daysAgo)), reference, amount);
  }
}
