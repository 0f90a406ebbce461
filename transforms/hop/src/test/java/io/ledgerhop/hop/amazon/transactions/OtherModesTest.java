// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import static io.ledgerhop.hop.amazon.transactions.FinanceBench.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.simulators.amazon.record.RecordKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F7, F13, F14 and F57: balances, summaries, event groups and payouts as rows. */
@Timeout(120)
class OtherModesTest {

  @TempDir private Path home;
  private FinanceBench finances;
  private TransactionsInputMeta meta;

  @BeforeEach
  void startAmazon() throws Exception {
    finances = new FinanceBench(home);
    meta = finances.meta();
  }

  @AfterEach
  void stopAmazon() throws Exception {
    finances.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Balances", "Summaries", "Event groups", "Payouts", "Expected payouts"})
  void sendsRowsWithItsOwnFieldsAndNeedsNoTrail(String mode) throws Exception {
    meta.setMode(mode);
    meta.setTrail("");
    if (List.of("Summaries", "Event groups", "Payouts").contains(mode)) {
      meta.setFrom("400");
    }
    meta.setSellers("US, DE");

    Ran ran = finances.run();

    assertThat(ran.errors()).isZero();
    assertThat(ran.at("rejects").size()).isZero();
    assertThat(ran.out().texts("seller")).contains("US", "DE");
    assertThat(ran.out().meta().getFieldNames())
        .hasSize(FinanceMode.named(mode).orElseThrow().layout().fields().size());
  }

  @Test
  void requestsBalancesDayByDayAndProvesThem() throws Exception {
    finances.holds(
        RecordKind.BALANCE, balance("2025-11-29", "50"), balance("2025-11-30", "342.90"));
    meta.setMode("Balances");
    meta.setFrom("2025-11-29");
    meta.setTo("2025-11-30");

    Ran ran = finances.run();

    assertThat(lines(ran, "as_of", "balance_path", "balance", "currency", "problem_code"))
        .containsExactly(
            "2025-11-29 | TOTAL | 1342.9 | USD | null",
            "2025-11-29 | TOTAL/AVAILABLE | 900.0 | USD | null",
            "2025-11-29 | TOTAL/RESERVED | 442.9 | USD | BALANCE_DIFFERS",
            "2025-11-29 | TOTAL/RESERVED/DEFERRED | 50.0 | USD | null",
            "2025-11-29 | TOTAL/RESERVED/ACCOUNT_LEVEL_RESERVE | 100.0 | USD | null",
            "2025-11-30 | TOTAL | 1342.9 | USD | null",
            "2025-11-30 | TOTAL/AVAILABLE | 900.0 | USD | null",
            "2025-11-30 | TOTAL/RESERVED | 442.9 | USD | null",
            "2025-11-30 | TOTAL/RESERVED/DEFERRED | 342.9 | USD | null",
            "2025-11-30 | TOTAL/RESERVED/ACCOUNT_LEVEL_RESERVE | 100.0 | USD | null");
    assertThat(ran.at("rejects").texts("problem").toString())
        .contains("RESERVED is 442.90 USD, but DEFERRED and ACCOUNT_LEVEL_RESERVE make 150.00 USD");
  }

  @Test
  void provesASettlementByItsSummary() throws Exception {
    finances.holds(
        RecordKind.SUMMARY,
        """
        {"partnerMetadata": {"accountType": "Standard Orders", "marketplaceId": "ATVPDKIKX0DER"},
         "periodStart": "2025-11-01", "periodEnd": "2025-11-14",
         "netProceeds": {"currencyCode": "USD", "currencyAmount": 703.69},
         "relatedIdentifiers": [{"relatedIdentifierName": "SETTLEMENT_ID", "relatedIdentifierValue": "50011"}],
         "breakdowns": [
           {"breakdownType": "Sales", "breakdownAmount": {"currencyCode": "USD", "currencyAmount": 800}},
           {"breakdownType": "Expenses", "breakdownAmount": {"currencyCode": "USD", "currencyAmount": -96.31}}]}
        """);
    meta.setMode("Summaries");
    meta.setSettlements("50011, 50012");

    assertThat(lines(finances.run(), "settlement_id", "net_proceeds", "breakdown_path", "amount"))
        .containsExactly("50011 | 703.69 | Sales | 800.0", "50011 | 703.69 | Expenses | -96.31");
  }

  @Test
  void sendsAGroupWithoutATotalToTheRejectsAsWell() throws Exception {
    finances.holds(
        RecordKind.EVENT_GROUP,
        """
        {"FinancialEventGroupId": "G1", "ProcessingStatus": "Closed", "TraceId": "X1",
         "FinancialEventGroupStart": "2025-10-01T00:36:32Z"}
        """,
        """
        {"FinancialEventGroupId": "G2", "ProcessingStatus": "Open",
         "OriginalTotal": {"CurrencyCode": "EUR", "CurrencyAmount": 12.5},
         "ConvertedTotal": {"CurrencyCode": "USD", "CurrencyAmount": 13.55},
         "FinancialEventGroupStart": "2025-10-15T00:36:32.5Z"}
        """);
    meta.setMode("Event groups");
    meta.setFrom("2025-09-01");
    meta.setTo("2025-12-01");

    Ran ran = finances.run();

    assertThat(lines(ran, "event_group_id", "group_total", "converted_currency", "problem_code"))
        .containsExactlyInAnyOrder(
            "G1 | null | null | GROUP_WITHOUT_TOTAL", "G2 | 12.5 | USD | null");
    assertThat(ran.at("rejects").texts("event_group_id")).containsExactly("G1");
  }

  @Test
  void sendsAFailedPayoutWithItsReasonAndTraceId() throws Exception {
    finances.holds(
        RecordKind.PAYOUT,
        """
        {"id": "P1", "currentStatus": "FAILED", "type": "ON_DEMAND",
         "statusHistory": [
           {"status": "STARTED", "lastUpdatedDate": "2025-11-02T08:00:00Z"},
           {"status": "FAILED", "lastUpdatedDate": "2025-11-03T09:00:00Z", "failureReason": "ACCOUNT_CLOSED"}],
         "amount": {"currencyCode": "USD", "currencyAmount": 1250.75}, "accountTail": "123", "paymentMethod": "BANK_ACCOUNT",
         "creationDate": "2025-11-02T08:00:00Z", "paymentRail": "ACH", "traceId": "4B03",
         "partnerMetadata": {"accountType": "STANDARD_ORDERS", "marketplaceId": "ATVPDKIKX0DER"},
         "relatedIdentifiers": [{"relatedIdentifierName": "SETTLEMENT_ID", "relatedIdentifierValue": "50011"}]}
        """);
    meta.setMode("Payouts");
    meta.setFrom("2025-11-01");
    meta.setTo("2025-11-20");

    assertThat(
            lines(
                finances.run(),
                "trace_id",
                "payout_amount",
                "account_tail",
                "payout_status",
                "failure_reason",
                "settlement_id",
                "status_history"))
        .containsExactly(
            "4B03 | 1250.75 | 123 | FAILED | ACCOUNT_CLOSED | 50011 | STARTED"
                + " 2025-11-02T08:00:00Z;FAILED 2025-11-03T09:00:00Z");
  }

  @Test
  void marksExpectedPayoutsAsProvisionalEvenWithoutAnAmount() throws Exception {
    finances.holds(
        RecordKind.EXPECTED_PAYOUT,
        """
        {"partnerMetadata": {"accountType": "STANDARD_ORDERS", "marketplaceId": "ATVPDKIKX0DER"},
         "status": "AT_RISK", "amount": null, "scheduledDate": "2025-12-01T00:00:00-08:00"}
        """);
    meta.setMode("Expected payouts");

    assertThat(
            lines(finances.run(), "payout_status", "provisional", "scheduled_day", "payout_amount"))
        .containsExactly("AT_RISK | Y | 2025-12-01 | null");
  }

  private static String balance(String day, String deferred) {
    return """
        {"partnerMetadata": {"accountType": "Standard Orders", "marketplaceId": "ATVPDKIKX0DER"},
         "balanceType": "TOTAL", "asOfDate": "%s", "amount": {"currencyCode": "USD", "currencyAmount": 1342.90},
         "balances": [
           {"balanceType": "AVAILABLE", "amount": {"currencyCode": "USD", "currencyAmount": 900.00}},
           {"balanceType": "RESERVED", "amount": {"currencyCode": "USD", "currencyAmount": 442.90}, "balances": [
             {"balanceType": "DEFERRED", "amount": {"currencyCode": "USD", "currencyAmount": %s}},
             {"balanceType": "ACCOUNT_LEVEL_RESERVE", "amount": {"currencyCode": "USD", "currencyAmount": 100.00}}]}]}
        """
        .formatted(day, deferred);
  }
}
