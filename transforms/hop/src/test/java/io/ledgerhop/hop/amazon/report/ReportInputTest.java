// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.ledgerhop.hop.connection.SellerConnection;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.SimulatedOperation;
import io.ledgerhop.simulators.amazon.report.ReportOutcome;
import io.ledgerhop.simulators.amazon.report.StoredDocument;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings.ReportQueue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** S5, F64: reports of any type as rows of a pipeline, with the simulator. */
@Timeout(120)
class ReportInputTest {

  private static final String TYPE = "GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA";
  private static final String TEXT = "SKU\tquantity\tfnsku\nA1\t7\tX1\nB2\t0\tX2\n";

  @TempDir private Path home;
  private final ReportInputMeta meta = new ReportInputMeta();
  private AmazonSimulator amazon;

  ReportInputTest() throws Exception {
    amazon = amazon(new ReportQueue(Duration.ZERO, Duration.ZERO, 0));
  }

  @BeforeEach
  void nameTheOptions() {
    meta.setSeller("US");
    meta.setTrail("trail");
    meta.setReportType(TYPE);
    meta.setColumns("sku, quantity=on_hand");
  }

  @AfterEach
  void stopAmazon() throws Exception {
    amazon.close();
  }

  @Test
  void ordersAReportAndSendsItsLines() throws Exception {
    Ran ran = bench().local();

    assertThat(ran.errors()).as(ran.log()).isZero();
    assertThat(ran.out().texts("sku")).containsExactly("A1", "B2");
    assertThat(ran.out().texts("on_hand")).containsExactly("7", "0");
    assertThat(ran.out().texts("other_columns")).first().isEqualTo("{\"fnsku\":\"X1\"}");
    assertThat(ran.out().texts("report_type")).containsOnly(TYPE);
    assertThat(ran.log()).containsPattern("report \\d+ of US \\(" + TYPE + "\\): 2 rows, 0 of");
  }

  @Test
  void readsAReportOnceUnlessToldOtherwise() throws Exception {
    bench().local();
    Ran second = bench().local();
    meta.setWay("${WAY}");
    Ran third = bench().variable("WAY", "Order-Again").local();

    assertThat(second.out().size()).isZero();
    assertThat(second.log()).contains("was read before and is not ordered again");
    assertThat(third.out().size()).isEqualTo(2);
    assertThat(amazon.calls().of(SimulatedOperation.CREATE_REPORT)).isEqualTo(2);
  }

  @Test
  void readsAgainFromTheArchiveWhatARunDidNotFinish() throws Exception {
    meta.setColumns("sku, price");
    Ran failed = bench().local();
    meta.setColumns("sku");
    Ran mended = bench().local();

    assertThat(failed.errors()).isPositive();
    assertThat(failed.log()).contains("the header has no column price; it has sku, quantity");
    assertThat(mended.out().texts("sku")).containsExactly("A1", "B2");
    assertThat(amazon.calls().of(SimulatedOperation.CREATE_REPORT)).isEqualTo(1);
    assertThat(amazon.calls().of(SimulatedOperation.DOWNLOAD)).isEqualTo(1);
  }

  @Test
  void sendsAReportThatCannotBeReadToTheRejects() throws Exception {
    meta.setRejectsTarget("rejects");
    amazon.outcome(TYPE, ReportOutcome.fatal("The period is too long."));

    Ran ran = bench().target("rejects").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.at("rejects").texts("line_problem"))
        .singleElement()
        .asString()
        .contains("Amazon gave up report")
        .contains("The period is too long.");
    assertThat(ran.at("rejects").texts("line_number")).containsExactly("0");
  }

  @Test
  void failsOnAReportThatCannotBeReadWithoutATargetForRejects() throws Exception {
    amazon.outcome(TYPE, ReportOutcome.fatal("The period is too long."));

    assertThat(bench().local().errors()).isPositive();
    Ran ran = bench().errorHop("errors").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.at("errors").texts("code")).containsExactly("REPORT_FAILED");
  }

  @Test
  void sendsABadLineToTheRejectsAndReadsTheRest() throws Exception {
    meta.setRejectsTarget("rejects");
    amazon.outcome(
        TYPE, ReportOutcome.done(StoredDocument.of("sku\tquantity\nA\t1\nB\t2\tstray\nC\t3\n")));

    Ran ran = bench().target("rejects").local();

    assertThat(ran.out().texts("sku")).containsExactly("A", null, "C");
    assertThat(ran.at("rejects").texts("line_text")).containsExactly("B\t2\tstray");
  }

  @Test
  void sendsAReportThatIsNotATableLineByLine() throws Exception {
    meta.setColumns("");
    amazon.outcome(TYPE, ReportOutcome.done(StoredDocument.of("{\n \"a\": 1\n}")));

    Ran ran = bench().local();

    assertThat(ran.out().texts("line_text")).containsExactly("{", " \"a\": 1", "}");
    assertThat(ran.out().meta().getFieldNames()).endsWith("line_problem");
  }

  @Test
  void readsTheNewestAndAllUnreadSettlements() throws Exception {
    meta.setReportType(AmazonSimulator.SETTLEMENT_V2);
    meta.setColumns("settlement-id, amount");
    Demo demo = new Demo(7, Demo.STANDARD.anchor(), 3, 20);
    demo.addTo(amazon, Clock.systemUTC());
    meta.setWay("newest");
    Ran newest = bench().local();
    meta.setWay("unread");
    Ran unread = bench().local();
    Ran nothing = bench().local();

    assertThat(newest.out().texts("settlement_id").stream().distinct()).hasSize(1);
    assertThat(unread.out().texts("settlement_id").stream().distinct()).hasSize(2);
    assertThat(nothing.out().size()).isZero();
    assertThat(amazon.calls().of(SimulatedOperation.DOWNLOAD)).isEqualTo(3);
  }

  @Test
  void stopsAtOnceWhileItWaitsForAReport() throws Exception {
    amazon.close();
    amazon = amazon(new ReportQueue(Duration.ofHours(1), Duration.ofHours(1), 1_000));

    Ran ran =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> bench().stopAfter(Duration.ofSeconds(3)).local());

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().size()).isZero();
  }

  @Test
  void reportsAQueuedReportAndSucceeds() throws Exception {
    amazon.close();
    amazon = amazon(new ReportQueue(Duration.ofHours(1), Duration.ofHours(1), 1_000));
    meta.setLongestWait("1s");

    Ran ran = bench().local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.log()).contains("is still IN_QUEUE at Amazon; the next run goes on with it");
  }

  @Test
  void sendsTheSameRowsOnBeam() throws Exception {
    meta.setMainTarget(TransformBench.OUT);

    assertThat(bench().singleThreaded().out().texts("sku")).containsExactly("A1", "B2");
  }

  @Test
  void reportsAllProblemsOfTheOptions() throws Exception {
    meta.setReportType(AmazonSimulator.SETTLEMENT_V2);
    meta.setMarketplaces("US, Atlantis");
    meta.setDataStart("yesterday");
    meta.setDataEnd("${NOWHERE}");
    meta.setReportOptions("a=1;b");
    meta.setLongestWait("soon");
    meta.setEncoding("klingon");
    meta.setColumns("report id");

    assertThat(meta.problems("here", new Variables(), bench().metadata()))
        .extracting(problem -> problem.code().name())
        .containsExactlyInAnyOrder(
            "MADE_BY_AMAZON",
            "MARKETPLACE_UNKNOWN",
            "TIME_UNREADABLE",
            "VARIABLE_UNRESOLVED",
            "OPTION_UNREADABLE",
            "WAIT_UNREADABLE",
            "ENCODING_UNKNOWN",
            "FIELD_TAKEN");
  }

  /** Issue 13: who fills in a period means it. */
  @Test
  void refusesAPeriodThatTheReadingOfFinishedReportsIgnores() throws Exception {
    meta.setReportType(TYPE);
    meta.setWay("newest");
    meta.setDataStart("-7d");
    meta.setDataEnd("${EMPTY}");
    meta.setReportOptions("a=1");

    assertThat(bench().variable("EMPTY", "").verified())
        .containsExactly(
            "tested, Data start: the option is filled, but does nothing while What to do is Read the"
                + " newest (clear it, or choose something else there)",
            "tested, Report options: the option is filled, but does nothing while What to do is Read"
                + " the newest (clear it, or choose something else there)");
  }

  private static AmazonSimulator amazon(ReportQueue queue) throws Exception {
    AmazonSettings settings = AmazonSettings.standard().withRateLimits(false).withQueue(queue);
    AmazonSimulator amazon = AmazonSimulator.start(Clock.systemUTC(), settings, 0);
    amazon.add(Demo.US);
    amazon.outcome(TYPE, ReportOutcome.done(StoredDocument.of(TEXT)));
    return amazon;
  }

  private TransformBench bench() throws HopException {
    SellerConnection seller = new SellerConnection();
    seller.setName("US");
    seller.setRegion("NA");
    seller.setMarketplaces("Amazon.com");
    seller.setClientId(Demo.US.credentials().clientId());
    seller.setClientSecret(Demo.US.credentials().clientSecret());
    seller.setRefreshToken(Demo.US.credentials().refreshToken());
    seller.setEndpoint(amazon.endpoint().toString());
    seller.setLwaEndpoint(amazon.tokenUri().toString());
    return TransformBench.of(meta).trail(home).metadata(SellerConnection.class, seller);
  }
}
