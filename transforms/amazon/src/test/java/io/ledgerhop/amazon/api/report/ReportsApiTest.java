// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.amazon.api.HandWrittenAmazon;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F59, with answers written by hand: which reports are listed. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReportsApiTest {

  private final HandWrittenAmazon amazon;

  ReportsApiTest() throws IOException {
    amazon = new HandWrittenAmazon();
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  @Test
  void listsFinishedSettlementsOldestFirst() throws InterruptedException {
    amazon.answers(
        HandWrittenAmazon.page(
            "",
            HandWrittenAmazon.report("r2", "d2", "DONE", "2026-11-03T10:00:00+00:00"),
            HandWrittenAmazon.report("r1", "d1", "DONE", "2026-11-01T10:00:00Z"),
            HandWrittenAmazon.report("r3", "", "CANCELLED", "2026-11-04T10:00:00Z")));

    List<Report> reports = amazon.api().settlements(Instant.parse("2026-10-01T00:00:00Z"));

    assertThat(reports)
        .extracting(Report::id, Report::documentId, Report::created)
        .containsExactly(
            tuple("r1", "d1", Instant.parse("2026-11-01T10:00:00Z")),
            tuple("r2", "d2", Instant.parse("2026-11-03T10:00:00Z")));
    assertThat(amazon.targets().get(1))
        .isEqualTo(
            "/reports/2021-06-30/reports?reportTypes=GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"
                + "&processingStatuses=DONE&pageSize=100&createdSince=2026-10-01T00%3A00%3A00Z");
  }

  /** Trap 3: Amazon refuses to list what is older than 90 days. */
  @Test
  void neverRequestsMoreThanEightyNineDays() throws InterruptedException {
    amazon.answers(HandWrittenAmazon.page(""));

    amazon.api().settlements(Instant.EPOCH);

    assertThat(amazon.targets().get(1)).endsWith("&createdSince=2026-08-23T08%3A00%3A00Z");
  }

  /** Traps 2 and 5: here a token is sent alone, and an empty page is not the end. */
  @Test
  void requestsPagesByTheirTokenAloneAndContinuesAfterAnEmptyOne() throws InterruptedException {
    amazon.answers(
        HandWrittenAmazon.page(
            "t/1+=", HandWrittenAmazon.report("r1", "d1", "DONE", "2026-11-01T10:00:00Z")));
    amazon.answers(HandWrittenAmazon.page("t2"));
    amazon.answers(
        HandWrittenAmazon.page(
            "", HandWrittenAmazon.report("r2", "d2", "DONE", "2026-11-02T10:00:00Z")));

    assertThat(amazon.api().settlements(Instant.EPOCH))
        .extracting(Report::id)
        .containsExactly("r1", "r2");
    assertThat(amazon.targets().subList(2, 4))
        .containsExactly(
            "/reports/2021-06-30/reports?nextToken=t%2F1%2B%3D",
            "/reports/2021-06-30/reports?nextToken=t2");
  }

  @Test
  void restartsWithSmallerPagesWhenATokenIsRefused() throws InterruptedException {
    amazon.answers(
        HandWrittenAmazon.page(
            "t1", HandWrittenAmazon.report("r1", "d1", "DONE", "2026-11-01T10:00:00Z")));
    amazon.answers(400, "{\"errors\":[{\"code\":\"InvalidInput\",\"message\":\"bad token\"}]}");
    amazon.answers(
        HandWrittenAmazon.page(
            "t1", HandWrittenAmazon.report("r1", "d1", "DONE", "2026-11-01T10:00:00Z")));
    amazon.answers(
        HandWrittenAmazon.page(
            "", HandWrittenAmazon.report("r2", "d2", "DONE", "2026-11-02T10:00:00Z")));

    assertThat(amazon.api().settlements(Instant.EPOCH))
        .extracting(Report::id)
        .containsExactly("r1", "r2");
    assertThat(amazon.targets().get(3)).contains("pageSize=50");
  }

  @Test
  void stopsWhenATokenRepeats() {
    amazon.answers(HandWrittenAmazon.page("t1"));
    amazon.answers(HandWrittenAmazon.page("t1"));

    assertThatThrownBy(() -> amazon.api().settlements(Instant.EPOCH))
        .hasMessageContaining("the list of reports does not end after 1 pages");
  }

  @Test
  void reportsTheReasonOfARefusal() {
    amazon.answers(
        new MockResponse()
            .setResponseCode(403)
            .setHeader("x-amzn-RequestId", "req-7")
            .setBody(
                "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"Access to requested"
                    + " resource is denied.\",\"details\":\"\"}]}"));
    amazon.answers("{\"payload\":[{\"marketplace\":{\"id\":\"ATVPDKIKX0DER\"}}]}");

    assertThatThrownBy(() -> amazon.api().settlements(Instant.EPOCH))
        .hasMessage(
            "Amazon seller account Acme: Amazon denies getReports, although the authorisation"
                + " stands and the region NA is right: Unauthorized Access to requested resource is"
                + " denied., request id req-7 (in Seller Central, give the application the role Finance and"
                + " Accounting for settlements, or that of the report type; then have the seller"
                + " authorise it again)");
  }

  @Test
  void doesNotTreatAWebPageAsAList() {
    amazon.answers("<html>maintenance</html>");

    assertThatThrownBy(() -> amazon.api().settlements(Instant.EPOCH))
        .hasMessageContaining(
            "getReports was answered with something else than expected: <html>maintenance</html>");
  }
}
