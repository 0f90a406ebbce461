// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static io.ledgerhop.simulators.amazon.Caller.LISTING;
import static io.ledgerhop.simulators.amazon.Caller.encoded;
import static io.ledgerhop.simulators.amazon.Caller.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.wire.JsonReader;
import io.ledgerhop.simulators.server.SteppedClock;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F59: settlements are listed, never requested; 90 days; pages. */
@Timeout(30)
class ReportListTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  private final SteppedClock clock = SteppedClock.at(NOW);
  private AmazonSimulator simulator;
  private Caller caller;
  private String token = "";

  @BeforeEach
  void start() throws Exception {
    simulator = AmazonSimulator.start(clock, AmazonSettings.standard().withRateLimits(false), 0);
    Demo.STANDARD.addTo(simulator, clock);
    caller = new Caller(simulator);
    token = caller.accessToken(Demo.US);
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void showsASettlementWithItsPeriodAndItsCreationTime() throws Exception {
    Map<?, ?> newest = reports(caller.get(LISTING, token)).get(0);

    assertThat(text(newest, "reportType")).isEqualTo(AmazonSimulator.SETTLEMENT_V2);
    assertThat(text(newest, "processingStatus")).isEqualTo("DONE");
    assertThat(text(newest, "dataStartTime")).startsWith("2026-10-29T");
    assertThat(text(newest, "dataEndTime")).startsWith("2026-11-12T");
    assertThat(Instant.parse(text(newest, "createdTime")))
        .isAfter(NOW.minus(Duration.ofDays(5)))
        .isBefore(NOW);
    assertThat(text(newest, "marketplaceIds")).contains("ATVPDKIKX0DER", "A1AM78C64UM0Y8");
    assertThat(newest.containsKey("reportScheduleId")).isFalse();
  }

  @Test
  void pagesNewestFirstWithoutGapsOrDuplicates() throws Exception {
    List<String> created = new ArrayList<>();
    HttpResponse<String> page = caller.get(LISTING + "&pageSize=3", token);
    created.addAll(created(page));
    String next = text(JsonReader.object(page.body()), "nextToken");

    page = caller.get("/reports/2021-06-30/reports?nextToken=" + encoded(next), token);
    created.addAll(created(page));

    assertThat(JsonReader.object(page.body()).containsKey("nextToken")).isFalse();
    assertThat(created).hasSize(4).doesNotHaveDuplicates();
    assertThat(created).isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @Test
  void refusesATokenWithFiltersOrUnencodedOrInvented() throws Exception {
    String next =
        text(JsonReader.object(caller.get(LISTING + "&pageSize=1", token).body()), "nextToken");

    assertRefused(caller.get(LISTING + "&nextToken=" + encoded(next), token));
    assertRefused(caller.get("/reports/2021-06-30/reports?nextToken=" + next, token));
    assertRefused(caller.get("/reports/2021-06-30/reports?nextToken=made-up", token));
  }

  @Test
  void refusesTheTokenOfAnotherSeller() throws Exception {
    String next =
        text(JsonReader.object(caller.get(LISTING + "&pageSize=1", token).body()), "nextToken");

    assertRefused(
        caller.get(
            "/reports/2021-06-30/reports?nextToken=" + encoded(next), caller.accessToken(Demo.DE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?pageSize=10",
        "?reportTypes=A,B,C,D,E,F,G,H,I,J,K",
        "?reportTypes=A&pageSize=0",
        "?reportTypes=A&pageSize=101",
        "?reportTypes=A&processingStatuses=READY",
        "?reportTypes=A&createdSince=2026-11-01",
        "?reportTypes=A&createdSince=2026-08-22T09:59:59Z",
        "?reportTypes=A&createdSince=2026-11-02T00:00:00Z&createdUntil=2026-11-01T00:00:00Z"
      })
  void refusesFiltersThatAmazonRefuses(String query) throws Exception {
    assertRefused(caller.get("/reports/2021-06-30/reports" + query, token));
  }

  @Test
  void acceptsNinetyDaysToTheSecond() throws Exception {
    String since = LISTING + "&createdSince=2026-08-22T10:00:00Z";

    assertThat(reports(caller.get(since, token))).hasSize(4);
  }

  @Test
  void filtersByCreationAndStatusAndAnyOfItsMarketplaces() throws Exception {
    assertThat(reports(caller.get(LISTING + "&createdSince=2026-11-01T00:00:00Z", token)))
        .hasSize(2);
    assertThat(reports(caller.get(LISTING + "&createdUntil=2026-11-01T00:00:00Z", token)))
        .hasSize(2);
    assertThat(reports(caller.get(LISTING + "&processingStatuses=IN_QUEUE", token))).isEmpty();
    assertThat(reports(caller.get(LISTING + "&marketplaceIds=X,A1AM78C64UM0Y8", token))).hasSize(4);
    assertThat(reports(caller.get(LISTING + "&marketplaceIds=A1PA6795UKMFR9", token))).isEmpty();
  }

  @Test
  void reportsAndTheirDocumentsAreGoneAfterNinetyDays() throws Exception {
    Map<?, ?> newest = reports(caller.get(LISTING, token)).get(0);

    clock.advance(Duration.ofDays(90));

    String later = caller.accessToken(Demo.US);
    assertThat(reports(caller.get(LISTING, later))).isEmpty();
    String document = SimulatedOperation.DOCUMENTS + text(newest, "reportDocumentId");
    assertThat(caller.get(document, later).statusCode()).isEqualTo(404);
  }

  @Test
  void oneSellerDoesNotSeeAnothersReports() throws Exception {
    Map<?, ?> american = reports(caller.get(LISTING, token)).get(0);
    String german = caller.accessToken(Demo.DE);

    HttpResponse<String> reply =
        caller.get(SimulatedOperation.REPORTS + "/" + text(american, "reportId"), german);

    assertThat(reply.statusCode()).isEqualTo(404);
    assertThat(reply.body()).contains("\"code\":\"NotFound\"");
    assertThat(simulator.calls().of(SimulatedOperation.GET_REPORT, 404)).isEqualTo(1);
  }

  private static List<String> created(HttpResponse<String> page) {
    return reports(page).stream().map(report -> text(report, "createdTime")).toList();
  }

  private static List<Map<?, ?>> reports(HttpResponse<String> page) {
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    List<Map<?, ?>> reports = new ArrayList<>();
    for (Object report :
        (List<?>) Objects.requireNonNull(JsonReader.object(page.body()).get("reports"))) {
      reports.add((Map<?, ?>) report);
    }
    return reports;
  }

  private static void assertRefused(HttpResponse<String> reply) throws IOException {
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).startsWith("{\"errors\":[{\"code\":\"InvalidInput\",\"message\":\"");
  }
}
