// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.amazon.api.Fetched;
import io.ledgerhop.amazon.api.HandWrittenAmazon;
import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** S5, with answers written by hand: requesting reports, and their metadata. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RequestedReportsTest {

  private static final String TYPE = "GET_SALES_AND_TRAFFIC_REPORT";
  private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");

  private final HandWrittenAmazon amazon;

  RequestedReportsTest() throws IOException {
    amazon = new HandWrittenAmazon();
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  @Test
  void ordersWithTypeMarketplacesPeriodAndOptions() throws InterruptedException {
    amazon.answers(202, "{\"reportId\":\"ID323\"}");

    String id =
        amazon
            .api()
            .create(
                new ReportRequest(
                    TYPE,
                    List.of("B", "A", "B"),
                    "2026-11-01T00:00:00Z",
                    "",
                    new TreeMap<>(Map.of("dateGranularity", "DAY"))));

    RecordedRequest sent = amazon.requests().get(1);
    assertThat(id).isEqualTo("ID323");
    assertThat(sent.getMethod()).isEqualTo("POST");
    assertThat(sent.getPath()).isEqualTo("/reports/2021-06-30/reports");
    assertThat(sent.getBody().readUtf8())
        .isEqualTo(
            "{\"reportType\":\"GET_SALES_AND_TRAFFIC_REPORT\",\"marketplaceIds\":[\"A\",\"B\"],"
                + "\"dataStartTime\":\"2026-11-01T00:00:00Z\","
                + "\"reportOptions\":{\"dateGranularity\":\"DAY\"}}");
  }

  @Test
  void neverRepeatsAnOrderByItself() {
    amazon.answers(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
    amazon.answers(202, "{\"reportId\":\"second\"}");

    assertThatThrownBy(() -> amazon.api().create(plain()))
        .isInstanceOfSatisfying(
            ConnectorException.class,
            e -> assertThat(e.problem().code()).isEqualTo(HttpProblem.NO_ANSWER));
    assertThat(amazon.requestCount()).isEqualTo(2);
  }

  @Test
  void treatsAnAnswerWithoutAnIdAsNoAnswer() {
    amazon.answers(202, "{}");

    assertThatThrownBy(() -> amazon.api().create(plain()))
        .hasMessageContaining("createReport was answered with something else than expected");
  }

  @Test
  void readsAReportWhoseUnknownMembersAreAbsent() throws InterruptedException {
    amazon.answers(
        "{\"reportId\":\"ID/1\",\"reportType\":\"X\",\"processingStatus\":\"PAUSED\","
            + "\"createdTime\":\"2026-11-20T07:00:00.1+01:00\"}");

    Report report = amazon.api().get("ID/1");

    assertThat(amazon.targets().get(1)).isEqualTo("/reports/2021-06-30/reports/ID%2F1");
    assertThat(report)
        .isEqualTo(
            new Report(
                "ID/1",
                "X",
                "PAUSED",
                "",
                Instant.parse("2026-11-20T06:00:00.1Z"),
                List.of(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void cancelsByDeletingTheReport() throws InterruptedException {
    amazon.answers(200, "");

    amazon.api().cancel("ID323");

    RecordedRequest sent = amazon.requests().get(1);
    assertThat(sent.getMethod() + " " + sent.getPath())
        .isEqualTo("DELETE /reports/2021-06-30/reports/ID323");
  }

  @Test
  void findsByTypeStatusMarketplaceAndTime() throws InterruptedException {
    amazon.answers("{\"reports\":[]}");

    amazon
        .api()
        .find(
            new ReportFilter(
                List.of("X", "Y"),
                List.of("DONE", "FATAL"),
                List.of("A"),
                NOVEMBER,
                Optional.of(NOVEMBER.plusSeconds(60))));

    assertThat(amazon.targets().get(1))
        .isEqualTo(
            "/reports/2021-06-30/reports?reportTypes=X%2CY&processingStatuses=DONE%2CFATAL"
                + "&marketplaceIds=A&pageSize=100&createdSince=2026-11-01T00%3A00%3A00Z"
                + "&createdUntil=2026-11-01T00%3A01%3A00Z");
  }

  /** Amazon refuses more than ten marketplaces, so none is sent. */
  @Test
  void requestsAllMarketplacesWhenThereAreTooMany() {
    List<String> many = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");

    assertThat(ReportFilter.of(TYPE, NOVEMBER).withMarketplaces(many).marketplaceIds()).isEmpty();
  }

  @Test
  void returnsTheContentTypeOfTheDocument() {
    amazon.answers(amazon.document());
    amazon.answers(
        new MockResponse().setHeader("content-type", "text/plain;charset=Cp1252").setBody("x"));

    Fetched<String> fetched = amazon.api().fetch("d1", "report r1", RequestedReportsTest::text);

    assertThat(fetched).isEqualTo(new Fetched<>("x", "text/plain;charset=Cp1252"));
  }

  /** Trap 10: a packed document that ends too early, although its length is correct. */
  @Test
  void repeatsTheDownloadOfATruncatedPackedDocument() throws IOException {
    byte[] whole = HandWrittenAmazon.packed("settlement-id\t".repeat(5_000)).readByteArray();
    amazon.answers(amazon.document());
    amazon.answers(bytes(Arrays.copyOf(whole, whole.length - 9)));
    amazon.answers(amazon.document());
    amazon.answers(bytes(whole));

    assertThat(amazon.api().fetch("d1", "report r1", RequestedReportsTest::text).value())
        .hasSize(14 * 5_000);
    assertThat(amazon.requestCount()).isEqualTo(5);
  }

  private static MockResponse bytes(byte[] body) {
    return new MockResponse().setBody(new Buffer().write(body));
  }

  private static String text(InputStream plain) throws IOException {
    return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static ReportRequest plain() {
    return new ReportRequest(TYPE, List.of("A"), "", "", new TreeMap<>());
  }
}
