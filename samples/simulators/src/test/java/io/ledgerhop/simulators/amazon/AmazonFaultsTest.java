// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Paging;
import io.ledgerhop.simulators.server.FaultScript;
import io.ledgerhop.simulators.server.PlannedFault;
import io.ledgerhop.simulators.server.SteppedClock;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F63: the error answers of Amazon, word for word. */
@Timeout(30)
class AmazonFaultsTest {

  private AmazonSimulator simulator;
  private Caller caller;
  private String token = "";

  @BeforeEach
  void start() throws Exception {
    SteppedClock clock = SteppedClock.at(Instant.parse("2026-11-20T10:00:00Z"));
    simulator = AmazonSimulator.start(clock, AmazonSettings.standard(), 0);
    simulator.add(Demo.US);
    caller = new Caller(simulator);
    token = caller.accessToken(Demo.US);
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void eachFaultAnswersAsAmazonDoes() throws Exception {
    Map<String, PlannedFault> faults = new LinkedHashMap<>();
    faults.put("429 without rate", AmazonFaults.throttled());
    faults.put("429 with rate", AmazonFaults.throttled("0.0167"));
    faults.put("expired, in the message", AmazonFaults.expiredInMessage(401));
    faults.put("expired, in the details", AmazonFaults.expiredInDetails(403));
    faults.put("denied", AmazonFaults.denied());
    faults.put("500", AmazonFaults.internalFailure());
    faults.put("503", AmazonFaults.unavailable());
    faults.put("page with 503", AmazonFaults.htmlPage(503));
    faults.put("page with 200", AmazonFaults.htmlPage(200));
    faults.put("deep", AmazonFaults.deepJson(3));
    faults.put("late URL", AmazonFaults.urlExpired());
    faults.put("sign-in throttled", AmazonFaults.signInThrottled());
    faults.put("sign-in fails", AmazonFaults.signInFails());

    StringBuilder said = new StringBuilder();
    for (Map.Entry<String, PlannedFault> fault : faults.entrySet()) {
      said.append(fault.getKey()).append(": ").append(answer(fault.getValue())).append('\n');
    }

    Expected.text("faults.txt", said.toString());
  }

  @Test
  void deepJsonHasTheRequestedDepth() throws Exception {
    simulator.faults(new FaultScript().onEach("getReports", AmazonFaults.deepJson(100_000)));

    assertThat(caller.get(Caller.LISTING, token).body()).hasSize(200_012);
  }

  @Test
  void sameTokenIsReturnedRepeatedly() throws Exception {
    String path = "/finances/2024-06-19/transactions?postedAfter=2026-11-01T00:00:00Z";
    AmazonSettings small = AmazonSettings.standard().withPaging(new Paging(1, 0));
    try (SimulatorBench bench = SimulatorBench.demo(Demo.US, small)) {
      bench
          .simulator()
          .faults(new FaultScript().onEach("listTransactions", PlannedFault.sameAnswer()));
      String once = bench.body(path);
      String token = JsonObject.parse(once).text("payload.nextToken").orElseThrow();

      assertThat(bench.body(path + "&nextToken=" + Caller.encoded(token))).isEqualTo(once);
    }
  }

  @Test
  void truncatedPageDeclaresItsFullLength() throws Exception {
    simulator.faults(new FaultScript().onNth(1, "getReports", PlannedFault.cutBodyAfter(5)));

    assertThatThrownBy(() -> caller.get(Caller.LISTING, token)).isInstanceOf(IOException.class);
    assertThat(caller.get(Caller.LISTING, token).statusCode()).isEqualTo(200);
  }

  private String answer(PlannedFault fault) throws Exception {
    simulator.faults(new FaultScript().onEach("getReports", fault));
    HttpResponse<String> reply = caller.get(Caller.LISTING, token);
    assertThat(reply.headers().map().keySet())
        .containsAnyOf("x-amzn-requestid", "x-amz-request-id");
    String rate = reply.headers().firstValue("x-amzn-RateLimit-Limit").orElse("no rate");
    return reply.statusCode() + " " + rate + " " + reply.body();
  }
}
