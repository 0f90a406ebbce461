// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerhop.amazon.AmazonBench;
import io.ledgerhop.http.Exchange;
import io.ledgerhop.problem.ConnectorException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F59, against answers written by hand. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReportsApiTest {

  private static final String TOKEN =
      "{\"access_token\":\"Atza|t0k3n\",\"token_type\":\"bearer\",\"expires_in\":3600}";
  private static final String TEXT = "settlement-id\ttotal-amount\n1\t2.00\n";

  private final MockWebServer server = new MockWebServer();
  private final AmazonBench bench = new AmazonBench();

  @BeforeEach
  void start() throws IOException {
    server.start();
    answers(TOKEN);
  }

  @AfterEach
  void stop() {
    bench.close();
    server.close();
  }

  @Test
  void listsFinishedSettlementsOldestFirst() throws InterruptedException {
    answers(
        page(
            "",
            report("r2", "d2", "DONE", "2026-11-03T10:00:00+00:00"),
            report("r1", "d1", "DONE", "2026-11-01T10:00:00Z"),
            report("r3", "", "CANCELLED", "2026-11-04T10:00:00Z")));

    List<Report> reports = api().settlements(Instant.parse("2026-10-01T00:00:00Z"));

    assertThat(reports)
        .containsExactly(
            new Report("r1", "d1", Instant.parse("2026-11-01T10:00:00Z")),
            new Report("r2", "d2", Instant.parse("2026-11-03T10:00:00Z")));
    assertThat(targets().get(1))
        .isEqualTo(
            "/reports/2021-06-30/reports?reportTypes=GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"
                + "&processingStatuses=DONE&pageSize=100&createdSince=2026-10-01T00%3A00%3A00Z");
  }

  @Test
  void neverAsksForMoreThanEightyNineDays() throws InterruptedException {
    answers(page(""));

    api().settlements(Instant.EPOCH);

    assertThat(targets().get(1)).endsWith("&createdSince=2026-08-23T08%3A00%3A00Z");
  }

  @Test
  void turnsPagesByTheirTokenAloneAndGoesOnAfterAnEmptyOne() throws InterruptedException {
    answers(page("t/1+=", report("r1", "d1", "DONE", "2026-11-01T10:00:00Z")));
    answers(page("t2"));
    answers(page("", report("r2", "d2", "DONE", "2026-11-02T10:00:00Z")));

    assertThat(api().settlements(Instant.EPOCH)).extracting(Report::id).containsExactly("r1", "r2");
    assertThat(targets().subList(2, 4))
        .containsExactly(
            "/reports/2021-06-30/reports?nextToken=t%2F1%2B%3D",
            "/reports/2021-06-30/reports?nextToken=t2");
  }

  @Test
  void beginsAgainWithSmallerPagesWhenATokenIsRefused() throws InterruptedException {
    answers(page("t1", report("r1", "d1", "DONE", "2026-11-01T10:00:00Z")));
    answers(400, "{\"errors\":[{\"code\":\"InvalidInput\",\"message\":\"bad token\"}]}");
    answers(page("t1", report("r1", "d1", "DONE", "2026-11-01T10:00:00Z")));
    answers(page("", report("r2", "d2", "DONE", "2026-11-02T10:00:00Z")));

    assertThat(api().settlements(Instant.EPOCH)).extracting(Report::id).containsExactly("r1", "r2");
    assertThat(targets().get(3)).contains("pageSize=50");
  }

  @Test
  void stopsWhenPagesGoInACircle() {
    answers(page("t1"));
    answers(page("t1"));

    assertThatThrownBy(() -> api().settlements(Instant.EPOCH))
        .hasMessageContaining("the list of reports does not end after 1 pages");
  }

  @Test
  void saysWhatAmazonSaysWhenItRefuses() {
    server.enqueue(
        new MockResponse.Builder()
            .code(403)
            .setHeader("x-amzn-RequestId", "req-7")
            .body(
                "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"Access to requested"
                    + " resource is denied.\",\"details\":\"\"}]}")
            .build());

    assertThatThrownBy(() -> api().settlements(Instant.EPOCH))
        .hasMessage(
            "Amazon seller account Acme: Amazon denies getReports: Unauthorized Access to"
                + " requested resource is denied., request id req-7 (see that the region is right,"
                + " that the application has the role Finance and Accounting, and that the"
                + " seller's authorisation has not been withdrawn)");
  }

  @Test
  void doesNotTakeAWebPageForAList() {
    answers("<html>maintenance</html>");

    assertThatThrownBy(() -> api().settlements(Instant.EPOCH))
        .hasMessageContaining(
            "getReports was answered with something else than expected: <html>maintenance</html>");
  }

  @Test
  void downloadsPackedAndPlainDocumentsAlike() throws IOException {
    answers(document());
    server.enqueue(new MockResponse.Builder().body(packed(TEXT)).build());
    answers(document());
    answers(TEXT);

    assertThat(download()).isEqualTo(TEXT);
    assertThat(download()).isEqualTo(TEXT);
  }

  @Test
  void sendsNoSignInToTheStoreAndLeavesItsAddressAsItIs() throws InterruptedException {
    answers(document());
    answers(TEXT);

    download();

    RecordedRequest fetched = requests().get(2);
    assertThat(fetched.getTarget()).isEqualTo("/store/d1?X-Amz-Signature=k3y%2B%2F%3D&a=b");
    assertThat(bench.exchanges().get(1).call().headers()).containsKey("x-amz-access-token");
    assertThat(bench.exchanges().get(2).call().headers()).isEmpty();
  }

  @Test
  void asksForAFreshAddressWhenTheOldOneExpired() {
    answers(document());
    answers(403, "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>");
    answers(document());
    answers(TEXT);

    assertThat(download()).isEqualTo(TEXT);
    assertThat(server.getRequestCount()).isEqualTo(5);
  }

  @Test
  void givesUpAfterThreeAddresses() {
    for (int attempt = 0; attempt < 3; attempt++) {
      answers(document());
      answers(403, "<Error/>");
    }

    assertThatThrownBy(this::download)
        .hasMessage(
            "Amazon seller account Acme: report document d1 was refused 3 times, last with status"
                + " 403 (run again; each run asks for a fresh address)");
  }

  @Test
  void downloadsAgainWhatBrokeOffInTheMiddle() {
    answers(document());
    server.enqueue(
        new MockResponse.Builder()
            .body("settlement-id\t".repeat(10_000))
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());
    answers(document());
    answers(TEXT);

    assertThat(download()).isEqualTo(TEXT);
  }

  @Test
  void goesToNoStoreButAmazons() {
    answers("{\"url\":\"https://evil.test/d1?X-Amz-Signature=k3y\"}");

    assertThatThrownBy(this::download)
        .hasMessage(
            "Amazon seller account Acme: report document d1 is said to be at https://evil.test/d1,"
                + " which is no host of Amazon's (check the endpoint of the Amazon seller"
                + " account)");
  }

  @Test
  void refusesADocumentThatSwells() throws IOException {
    answers(document());
    server.enqueue(new MockResponse.Builder().body(packed("0".repeat(40 << 20))).build());

    ConnectorException failure = catchThrowableOfType(ConnectorException.class, this::download);

    assertThat(failure)
        .hasMessage(
            "report r1: the file unpacks to more than 250 times its size (a settlement never"
                + " does; look at what made the file)");
  }

  @Test
  void recordsNoTokenAndNoKey() {
    answers(document());
    answers(TEXT);

    download();

    assertThat(bench.exchanges())
        .extracting(Exchange::toString)
        .hasSize(3)
        .noneMatch(line -> line.contains("t0k3n") || line.contains("k3y") || line.contains("s3c"));
  }

  private ReportsApi api() {
    return bench.reports(AmazonBench.account(endpoint()));
  }

  private String download() {
    return api()
        .download(
            "d1", "report r1", plain -> new String(plain.readAllBytes(), StandardCharsets.UTF_8));
  }

  private String endpoint() {
    return "http://127.0.0.1:" + server.getPort();
  }

  private String document() {
    return "{\"reportDocumentId\":\"d1\",\"url\":\""
        + endpoint()
        + "/store/d1?X-Amz-Signature=k3y%2B%2F%3D&a=b\"}";
  }

  private static String page(String token, String... reports) {
    String next = token.isEmpty() ? "" : ",\"nextToken\":\"" + token + "\"";
    return "{\"reports\":[" + String.join(",", reports) + "]" + next + "}";
  }

  private static String report(String id, String document, String status, String created) {
    String documentId = document.isEmpty() ? "" : ",\"reportDocumentId\":\"" + document + "\"";
    return "{\"reportId\":\""
        + id
        + "\",\"reportType\":\"GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2\",\"processingStatus\":\""
        + status
        + "\",\"createdTime\":\""
        + created
        + "\""
        + documentId
        + "}";
  }

  private static Buffer packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return new Buffer().write(bytes.toByteArray());
  }

  private void answers(String body) {
    answers(200, body);
  }

  private void answers(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  private List<String> targets() throws InterruptedException {
    return requests().stream().map(RecordedRequest::getTarget).toList();
  }

  private List<RecordedRequest> requests() throws InterruptedException {
    List<RecordedRequest> requests = new ArrayList<>();
    for (int left = server.getRequestCount(); left > 0; left--) {
      requests.add(server.takeRequest());
    }
    return requests;
  }
}
