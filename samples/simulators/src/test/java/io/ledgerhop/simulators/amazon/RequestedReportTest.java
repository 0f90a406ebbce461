// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static io.ledgerhop.simulators.amazon.Caller.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.report.ReportOutcome;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings.ReportQueue;
import io.ledgerhop.simulators.amazon.wire.JsonReader;
import io.ledgerhop.simulators.server.SteppedClock;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S5: reports on request pass through the queue; settlement reports cannot be requested. */
@Timeout(30)
class RequestedReportTest {

  private static final String TYPE = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL";
  private static final String BODY =
      "{\"reportType\":\"" + TYPE + "\",\"marketplaceIds\":[\"ATVPDKIKX0DER\"]}";

  private final SteppedClock clock = SteppedClock.at(Instant.parse("2026-11-20T10:00:00Z"));
  private AmazonSimulator simulator;
  private Caller caller;
  private String token = "";

  @BeforeEach
  void start() throws Exception {
    ReportQueue queue = new ReportQueue(Duration.ofSeconds(30), Duration.ofSeconds(60), 2);
    AmazonSettings settings = AmazonSettings.standard().withRateLimits(false).withQueue(queue);
    simulator = AmazonSimulator.start(clock, settings, 0);
    simulator.add(Demo.US);
    caller = new Caller(simulator);
    token = caller.accessToken(Demo.US);
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void changesItsStateAfterEnoughPolls() throws Exception {
    String id = create();

    assertThat(status(id)).isEqualTo("IN_QUEUE");
    assertThat(status(id)).isEqualTo("IN_QUEUE");
    assertThat(status(id)).isEqualTo("IN_PROGRESS");
    assertThat(status(id)).isEqualTo("IN_PROGRESS");
    assertThat(status(id)).isEqualTo("DONE");
  }

  @Test
  void changesItsStateWithTheClock() throws Exception {
    String id = create();

    clock.advance(Duration.ofSeconds(30));
    Map<?, ?> running = report(id);
    assertThat(text(running, "processingStatus")).isEqualTo("IN_PROGRESS");
    assertThat(text(running, "processingStartTime")).isEqualTo("2026-11-20T10:00:30Z");
    assertThat(running.containsKey("reportDocumentId")).isFalse();
    clock.advance(Duration.ofSeconds(60));
    Map<?, ?> done = report(id);
    assertThat(text(done, "processingStatus")).isEqualTo("DONE");
    assertThat(text(done, "processingEndTime")).isEqualTo("2026-11-20T10:01:30Z");
    assertThat(
            caller
                .get(SimulatedOperation.DOCUMENTS + text(done, "reportDocumentId"), token)
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void documentIsNotThereBeforeTheReportIsDone() throws Exception {
    String id = create();

    assertThat(
            caller
                .get(SimulatedOperation.DOCUMENTS + "amzn1.spdoc.1.4.na." + id, token)
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void onlyAReportInTheQueueCanBeCancelled() throws Exception {
    String waiting = create();
    String running = create();
    assertThat(caller.delete(SimulatedOperation.REPORTS + "/" + waiting, token).statusCode())
        .isEqualTo(200);
    clock.advance(Duration.ofSeconds(45));

    assertThat(caller.delete(SimulatedOperation.REPORTS + "/" + running, token).statusCode())
        .isEqualTo(400);
    assertThat(status(waiting)).isEqualTo("CANCELLED");
    assertThat(status(running)).isEqualTo("IN_PROGRESS");
  }

  @Test
  void endsWithTheOutcomeOfTheTest() throws Exception {
    simulator.outcome(TYPE, ReportOutcome.cancelled());
    String empty = create();
    simulator.outcome(TYPE, ReportOutcome.fatal("asked for again too soon"));
    String failed = create();
    simulator.outcome(TYPE, ReportOutcome.fatal());
    String silent = create();
    clock.advance(Duration.ofMinutes(5));

    assertThat(text(report(silent), "processingStatus")).isEqualTo("FATAL");
    assertThat(report(silent).containsKey("reportDocumentId")).isFalse();
    assertThat(text(report(empty), "processingStatus")).isEqualTo("CANCELLED");
    assertThat(report(empty).containsKey("reportDocumentId")).isFalse();
    assertThat(text(report(failed), "processingStatus")).isEqualTo("FATAL");
    assertThat(text(report(failed), "reportDocumentId")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        AmazonSimulator.SETTLEMENT_V2,
        "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE",
        "GET_V2_SETTLEMENT_REPORT_DATA_XML"
      })
  void settlementReportsCannotBeRequested(String type) throws Exception {
    HttpResponse<String> reply =
        caller.post(SimulatedOperation.REPORTS, token, BODY.replace(TYPE, type));

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains("InvalidInput", "is not allowed at this time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"marketplaceIds\":[\"A\"]}",
        "{\"reportType\":\"GET_X\"}",
        "{\"reportType\":\"GET_X\",\"marketplaceIds\":[]}",
        "{\"reportType\":\"orders\",\"marketplaceIds\":[\"A\"]}",
        "{\"reportType\":\"GET_X\",\"marketplaceIds\":[\"A\"],\"dataStartTime\":\"yesterday\"}"
      })
  void refusesBodiesThatAmazonRefuses(String body) throws Exception {
    assertThat(caller.post(SimulatedOperation.REPORTS, token, body).statusCode()).isEqualTo(400);
  }

  private String create() throws IOException, InterruptedException {
    HttpResponse<String> reply = caller.post(SimulatedOperation.REPORTS, token, BODY);
    assertThat(reply.statusCode()).isEqualTo(202);
    return text(JsonReader.object(reply.body()), "reportId");
  }

  private String status(String id) throws IOException, InterruptedException {
    return text(report(id), "processingStatus");
  }

  private Map<?, ?> report(String id) throws IOException, InterruptedException {
    return JsonReader.object(caller.get(SimulatedOperation.REPORTS + "/" + id, token).body());
  }
}
