// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Paging;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F65: listTransactions; traps 2 to 6 and 17 of paging and parsing. */
@Timeout(30)
class TransactionsTest {

  private static final String PATH = "/finances/2024-06-19/transactions";
  private static final String SINCE = PATH + "?postedAfter=2026-11-01T00:00:00Z";
  private static final String TOKEN = "nextToken=payload.nextToken";

  private SimulatorBench bench;

  @BeforeEach
  void start() throws IOException {
    bench = SimulatorBench.empty(Demo.US, new Paging(2, 1));
    put("T1", "2026-11-02T10:00:00Z", "\"RELEASED\"", "AFN", "ORDER_ID", "111-1");
    put("T2", "2026-11-03T10:00:00.123Z", "\"Released\"", "MFN", "ORDER_ID", "111-2");
    put("T3", "2026-11-04T10:00:00Z", "\"DEFERRED\"", "AFN", "FINANCIAL_EVENT_GROUP_ID", "G1");
    put("T4", "2026-11-05T10:00:00Z", "null", "AFN", "SETTLEMENT_ID", "S1");
    put("T5", "2026-11-20T09:59:00Z", "\"RELEASED\"", "AFN", "ORDER_ID", "111-1");
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void returnsTheAddedObjectsInAPayload() throws Exception {
    Expected.json(
        "finances/transaction.json", bench.body(SINCE + "&postedBefore=2026-11-03T00:00:00Z"));
  }

  @Test
  void pagesMayBeEmptyAndTheLastHasNoToken() throws Exception {
    List<JsonObject> pages = bench.pages(SINCE, TOKEN);

    assertThat(pages.stream().map(page -> page.objects("payload.transactions").count()))
        .containsExactly(2L, 0L, 2L);
    assertThat(ids(SINCE)).containsExactly("T1", "T2", "T3", "T4");
  }

  @Test
  void acceptsATokenOnlyWithAllOriginalParameters() throws Exception {
    String next =
        JsonObject.parse(bench.body(SINCE + "&marketplaceId=ATVPDKIKX0DER"))
            .text("payload.nextToken")
            .orElseThrow();
    String token = "&nextToken=" + Caller.encoded(next);

    bench.assertRefused(400, SINCE + token);
    bench.assertRefused(400, PATH + "?" + token.substring(1));
    bench.assertRefused(400, PATH + "?nextToken=made-up&postedAfter=2026-11-01T00:00:00Z");
    assertThat(bench.get(SINCE + "&marketplaceId=ATVPDKIKX0DER" + token).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?postedBefore=2026-11-01T00:00:00Z",
        "?postedAfter=2026-11-20T09:58:01Z",
        "?postedAfter=2026-11-01T00:00:00Z&postedBefore=2026-11-20T09:58:01Z",
        "?postedAfter=2026-11-02T00:00:00Z&postedBefore=2026-11-01T00:00:00Z",
        "?postedAfter=2026-11-01",
        "?postedAfter=TEST_CASE_200",
        "?postedAfter=2026-11-01T00:00:00Z&transactionStatus=OPEN",
        "?relatedIdentifierName=ORDER_ID",
        "?relatedIdentifierName=SETTLEMENT_ID&relatedIdentifierValue=S1",
        "?postedAfter=2026-11-01T00:00:00Z&marketplaceIds=ATVPDKIKX0DER"
      })
  void refusesWhatAmazonRefuses(String query) throws Exception {
    bench.assertRefused(400, PATH + query);
  }

  @Test
  void windowsOverOneHundredAndEightyDaysAreSilentlyEmpty() throws Exception {
    assertThat(ids(PATH + "?postedAfter=2026-05-24T09:58:00Z")).hasSize(4);
    assertThat(ids(PATH + "?postedAfter=2026-05-24T09:57:59Z")).isEmpty();
  }

  @Test
  void transactionsAppearTwoMinutesLater() throws Exception {
    bench.clock().advance(Duration.ofMinutes(2));

    assertThat(ids(SINCE)).contains("T5");
  }

  @ParameterizedTest
  @CsvSource({
    "transactionStatus=RELEASED, T1;T2",
    "transactionStatus=DEFERRED, T3",
    "transactionStatus=DEFERRED_RELEASED, ''",
    "marketplaceId=ATVPDKIKX0DER, T1;T3;T4",
    "marketplaceId=A1PA6795UKMFR9, ''",
    "relatedIdentifierName=ORDER_ID&relatedIdentifierValue=111-1, T1",
    "relatedIdentifierName=FINANCIAL_EVENT_GROUP_ID&relatedIdentifierValue=G1, T3"
  })
  void filters(String filter, String found) throws Exception {
    assertThat(String.join(";", ids(SINCE + "&" + filter))).isEqualTo(found);
  }

  @Test
  void relatedIdentifierNeedsNoDate() throws Exception {
    assertThat(ids(PATH + "?relatedIdentifierName=ORDER_ID&relatedIdentifierValue=111-2"))
        .containsExactly("T2");
  }

  @Test
  void onlyTheSandboxAcceptsItsTriggerValues() throws Exception {
    AmazonSettings sandbox = AmazonSettings.standard().withSandbox(true);
    try (SimulatorBench inSandbox = SimulatorBench.demo(Demo.US, sandbox)) {
      inSandbox.body(PATH + "?postedAfter=2023-03-07&nextToken=jehgri34yo7jr9e8f984tr9i4o");
      inSandbox.body(PATH + "?postedAfter=TEST_CASE_200");
      inSandbox.assertRefused(400, PATH + "?postedAfter=TEST_CASE_400");
      inSandbox.body(SimulatedOperation.REPORTS + "/ID323");
      inSandbox.body(SimulatedOperation.DOCUMENTS + "0356cf79-b8b0-4226-b4b9-0ee058ea5760");
    }
    bench.assertRefused(404, SimulatedOperation.REPORTS + "/ID323");
  }

  private List<String> ids(String pathAndQuery) throws IOException, InterruptedException {
    return bench.rows(pathAndQuery, TOKEN, "payload.transactions").stream()
        .map(transaction -> transaction.text("transactionId").orElse(""))
        .toList();
  }

  private void put(String id, String posted, String status, String network, String... named) {
    bench
        .simulator()
        .put(
            Demo.US,
            RecordKind.TRANSACTION,
            String.format(
                Locale.ROOT,
                """
                {"sellingPartnerMetadata":{"sellingPartnerId":"A1DEMOSELLERUS",
                "accountType":"Standard Orders","marketplaceId":"ATVPDKIKX0DER"},
                "relatedIdentifiers":[{"relatedIdentifierName":"%s",
                "relatedIdentifierValue":"%s"}],"transactionType":"Shipment",
                "transactionId":"%s","transactionStatus":%s,"postedDate":"%s",
                "totalAmount":{"currencyCode":"USD","currencyAmount":12.30},
                "items":[{"contexts":[{"contextType":"ProductContext",
                "fulfillmentNetwork":"%s"}]}],"breakdowns":null}
                """,
                named[0],
                named[1],
                id,
                status,
                posted,
                network));
  }
}
