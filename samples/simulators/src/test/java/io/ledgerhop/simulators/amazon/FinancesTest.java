// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Paging;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Balances, summaries and event groups: answers, filters and refusals. */
@Timeout(30)
class FinancesTest {

  private static final String BALANCES = "/finances/2024-06-19/balances";
  private static final String SUMMARY = "/finances/2024-06-19/summary";
  private static final String GROUPS = "/finances/v0/financialEventGroups";
  private static final String SINCE =
      GROUPS + "?FinancialEventGroupStartedAfter=2026-10-01T00:00:00Z";
  private static final String PARTNER =
      "\"partnerMetadata\":{\"partnerId\":\"A1DEMOSELLERUS\","
          + "\"accountType\":\"Standard Orders\",\"marketplaceId\":\"ATVPDKIKX0DER\"}";

  private SimulatorBench bench;

  @BeforeEach
  void start() throws IOException {
    bench = SimulatorBench.empty(Demo.US, new Paging(2, 0));
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void balancesAreATreeOrTheRequestedPart() throws Exception {
    putBalance("\"lastUpdatedTime\":\"2026-11-20T02:00:00-08:00\"", "15000");
    putBalance("\"asOfDate\":\"2026-11-12\"", "9000.5");

    Expected.json("finances/balances.json", bench.body(BALANCES));
    Expected.json(
        "finances/balances-deferred.json",
        bench.body(BALANCES + "?balanceType=DEFERRED&asOfDate=2026-11-12"));
    assertThat(bench.body(BALANCES + "?marketplaceIds=A1PA6795UKMFR9"))
        .isEqualTo("{\"balances\":[]}");
    assertThat(bench.body(BALANCES + "?asOfDate=2026-11-13")).isEqualTo("{\"balances\":[]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?balanceType=ALL", "?asOfDate=2026-11-21", "?asOfDate=12.11.2026"})
  void refusesBalancesThatAmazonRefuses(String query) throws Exception {
    bench.assertRefused(400, BALANCES + query);
  }

  @ParameterizedTest
  @CsvSource({
    "relatedIdentifierName=SETTLEMENT_ID&relatedIdentifierValue=S2, S2",
    "relatedIdentifierName=SETTLEMENT_ID&relatedIdentifierValue=S9, ''",
    "periodStart=2026-10-16&periodEnd=2026-10-20, S2",
    "periodStart=2026-10-01&periodEnd=2026-10-15, S1;S2",
    "periodStart=2026-10-01&periodEnd=2026-12-31&marketplaceIds=A1PA6795UKMFR9, ''"
  })
  void summariesAreFoundBySettlementOrPeriod(String query, String found) throws Exception {
    putSummary("S1", "2026-10-01", "2026-10-15");
    putSummary("S2", "2026-10-15", "2026-10-29");

    List<String> ids =
        bench.rows(SUMMARY + "?" + query, "nextToken=nextToken", "summaries").stream()
            .flatMap(summary -> summary.objects("relatedIdentifiers"))
            .map(id -> id.text("relatedIdentifierValue").orElse(""))
            .toList();

    assertThat(String.join(";", ids)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?periodStart=2026-10-01",
        "?periodStart=2026-10-02&periodEnd=2026-10-01",
        "?relatedIdentifierName=ORDER_ID&relatedIdentifierValue=1"
      })
  void refusesSummariesThatAmazonRefuses(String query) throws Exception {
    bench.assertRefused(400, SUMMARY + query);
  }

  @Test
  void eventGroupsCarryTotalsAndTraceInsideAPayload() throws Exception {
    putGroup("G1", "2026-10-01T00:36:32Z");
    putGroup("G2", "2026-10-15T00:36:32Z");

    Expected.json("finances/event-groups.json", bench.body(SINCE + "&MaxResultsPerPage=1"));
    assertThat(
            bench.rows(
                SINCE + "&MaxResultsPerPage=1",
                "NextToken=payload.NextToken",
                "payload.FinancialEventGroupList"))
        .hasSize(2);
  }

  @Test
  void eventGroupsOverOneHundredAndEightyDaysAreSilentlyEmpty() throws Exception {
    putGroup("G1", "2026-10-01T00:36:32Z");

    assertThat(bench.body(GROUPS)).contains("G1");
    assertThat(bench.body(GROUPS + "?FinancialEventGroupStartedAfter=2026-05-01T00:00:00Z"))
        .isEqualTo("{\"payload\":{\"FinancialEventGroupList\":[]}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?MaxResultsPerPage=101",
        "?FinancialEventGroupStartedAfter=2026-11-20T09:59:00Z",
        "?FinancialEventGroupStartedBefore=2026-11-20T09:59:00Z"
      })
  void refusesEventGroupsThatAmazonRefuses(String query) throws Exception {
    bench.assertRefused(400, GROUPS + query);
  }

  @Test
  void eventsOfTheOldInterfaceAreGone() throws Exception {
    bench.assertRefused(404, "/finances/v0/financialEvents?PostedAfter=2026-11-01T00:00:00Z");
    bench.assertRefused(404, GROUPS + "/G1/financialEvents");
  }

  private void putBalance(String when, String total) {
    put(
        RecordKind.BALANCE,
        """
        {%s,"balanceType":"TOTAL","amount":{"currencyAmount":%s,"currencyCode":"USD"},%s,
        "balances":[{"balanceType":"AVAILABLE","amount":{"currencyAmount":8000,
        "currencyCode":"USD"}},{"balanceType":"RESERVED","amount":{"currencyAmount":7000,
        "currencyCode":"USD"},"balances":[{"balanceType":"DEFERRED","amount":{
        "currencyAmount":9000.10,"currencyCode":"USD"}}]}]}
        """,
        PARTNER,
        total,
        when);
  }

  private void putSummary(String settlement, String start, String end) {
    put(
        RecordKind.SUMMARY,
        """
        {%s,"periodStart":"%s","periodEnd":"%s","netProceeds":{"currencyAmount":1.5,
        "currencyCode":"USD"},"relatedIdentifiers":[{"relatedIdentifierName":"SETTLEMENT_ID",
        "relatedIdentifierValue":"%s"}],"breakdowns":[]}
        """,
        PARTNER,
        start,
        end,
        settlement);
  }

  private void putGroup(String id, String start) {
    put(
        RecordKind.EVENT_GROUP,
        """
        {"FinancialEventGroupId":"%s","ProcessingStatus":"Closed","FundTransferStatus":"Succeeded",
        "OriginalTotal":{"CurrencyCode":"USD","CurrencyAmount":703.69},"ConvertedTotal":{
        "CurrencyCode":"USD","CurrencyAmount":703.69},"TraceId":"T-%s",
        "FinancialEventGroupStart":"%s"}
        """,
        id,
        id,
        start);
  }

  private void put(RecordKind kind, String template, String... values) {
    JsonObject object = JsonObject.parse(String.format(Locale.ROOT, template, (Object[]) values));
    bench.simulator().put(Demo.US, kind, object);
  }
}
