// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.wire.Paging;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Transfers: payouts can be listed but not started. */
@Timeout(30)
class PayoutsTest {

  private SimulatorBench bench;

  @BeforeEach
  void start() throws IOException {
    bench = SimulatorBench.empty(Demo.US, new Paging(1, 1));
    for (String id : new String[] {"P1", "P2"}) {
      bench
          .simulator()
          .put(
              Demo.US,
              RecordKind.PAYOUT,
              String.format(
                  Locale.ROOT,
                  """
                  {"id":"%s","partnerMetadata":{"partnerId":"A1DEMOSELLERUS",
                  "accountType":"STANDARD_ORDERS","marketplaceId":"ATVPDKIKX0DER"},
                  "currentStatus":"PAID","creationDate":"2026-10-0%sT00:00:00Z",
                  "amount":{"currencyCode":"USD","currencyAmount":1250.75},"traceId":"4B03"}
                  """,
                  id,
                  id.substring(1)));
    }
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void returnsPayoutsInPagesWithTheSameParameters() throws Exception {
    String listed = SimulatedOperation.PAYOUTS + "?accountType=STANDARD_ORDERS";

    Expected.json("finances/payouts.json", bench.body(listed));
    assertThat(bench.rows(listed, "nextToken=nextToken", "payouts")).hasSize(2);
    assertThat(bench.pages(listed, "nextToken=nextToken")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "payoutId=P2, 1",
    "createdAfter=2026-10-02T00:00:00Z, 1",
    "createdBefore=2026-10-02T00:00:00Z, 1",
    "marketplaceIds=ATVPDKIKX0DER, 2",
    "marketplaceIds=A1PA6795UKMFR9, 0",
    "accountType=INVOICED_ORDERS, 0"
  })
  void filters(String query, int found) throws Exception {
    assertThat(
            bench.rows(SimulatedOperation.PAYOUTS + "?" + query, "nextToken=nextToken", "payouts"))
        .hasSize(found);
  }

  @Test
  void returnsExpectedPayoutsInASeparateList() throws Exception {
    assertThat(bench.body(SimulatedOperation.PAYOUTS + "/expected"))
        .isEqualTo("{\"expectedPayouts\":[]}");
    bench.assertRefused(400, SimulatedOperation.PAYOUTS + "/expected?payoutId=P1");
  }

  /** Our code must never start a payout, so the simulator has no such operation. */
  @Test
  void aPayoutCannotBeStarted() throws Exception {
    Caller caller = new Caller(bench.simulator());

    assertThat(
            caller.post(SimulatedOperation.PAYOUTS, caller.accessToken(Demo.US), "{}").statusCode())
        .isEqualTo(404);
    assertThat(bench.simulator().calls().of(SimulatedOperation.UNKNOWN)).isEqualTo(1);
  }
}
