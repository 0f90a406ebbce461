// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import static io.ledgerhop.amazon.request.RequestBench.TEXT;
import static io.ledgerhop.amazon.request.RequestBench.TYPE;
import static io.ledgerhop.amazon.request.RequestBench.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.simulators.amazon.SimulatedOperation;
import io.ledgerhop.simulators.amazon.report.ReportOutcome;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings.ReportQueue;
import io.ledgerhop.simulators.server.Answer;
import io.ledgerhop.simulators.server.FaultScript;
import io.ledgerhop.simulators.server.PlannedFault;
import io.ledgerhop.source.ReportOrder;
import io.ledgerhop.source.ReportState;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** S5, F64: a report is ordered once, waited for and archived once, whatever happens. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ReportSupplyTest {

  private static final AmazonSettings SLOW =
      AmazonSettings.standard()
          .withQueue(new ReportQueue(Duration.ofHours(2), Duration.ofHours(1), 1_000));

  @Test
  void ordersWaitsAndArchives() throws IOException {
    try (RequestBench bench = new RequestBench()) {
      assertThat(bench.run(wanted(), false)).containsExactly(TEXT);

      assertThat(bench.calls(SimulatedOperation.CREATE_REPORT)).isEqualTo(1);
      assertThat(bench.calls(SimulatedOperation.GET_REPORT)).isEqualTo(3);
      assertThat(bench.calls(SimulatedOperation.GET_REPORTS)).isZero();
      assertThat(bench.bench.time().waited()).isEqualTo(Duration.ofSeconds(15));
    }
  }

  @Test
  void ordersTheSameAgainOnlyWhenAskedTo() throws IOException {
    try (RequestBench bench = new RequestBench()) {
      bench.run(wanted(), false);

      assertThat(bench.run(wanted(), false)).isEmpty();
      assertThat(bench.logged)
          .singleElement()
          .asString()
          .contains("was read before and is not ordered again");
      assertThat(bench.run(wanted(), true)).containsExactly(TEXT);
      assertThat(bench.calls(SimulatedOperation.CREATE_REPORT)).isEqualTo(2);
    }
  }

  /** Every moment at which something is stored, just before it and just after. */
  @Test
  void ordersOnceWhereverARunDies() throws IOException {
    int deaths = 0;
    boolean wasKilled = true;
    while (wasKilled) {
      try (RequestBench bench = new RequestBench().killedAt(deaths + 1)) {
        wasKilled = isKilled(bench);
        deaths++;
        bench.killedAt(0);
        bench.run(wanted(), false);

        ReportOrder order = bench.trail.order("US", wanted().text()).orElseThrow();
        assertThat(order.state()).as("killed at %d", deaths).isEqualTo(ReportState.READ);
        assertThat(bench.archive.text(order.fileHash())).isEqualTo(TEXT);
        assertThat(bench.calls(SimulatedOperation.CREATE_REPORT))
            .as("killed at %d", deaths)
            .isEqualTo(1);
        assertThat(bench.calls(SimulatedOperation.DOWNLOAD))
            .as("killed at %d", deaths)
            .isLessThan(3);
      }
    }
    assertThat(deaths).isGreaterThan(12);
  }

  private static boolean isKilled(RequestBench bench) throws IOException {
    try {
      bench.run(wanted(), false);
    } catch (KillSwitch.KilledException e) {
      return true;
    }
    return bench.hasKilled();
  }

  @Test
  void findsTheReportOfAnOrderThatWasNotAnswered() throws IOException {
    try (RequestBench bench = new RequestBench()) {
      bench.amazon.faults(
          new FaultScript()
              .onNth(1, SimulatedOperation.CREATE_REPORT.label(), PlannedFault.dropAfter()));

      assertThat(bench.run(wanted(), false)).containsExactly(TEXT);
      assertThat(bench.calls(SimulatedOperation.CREATE_REPORT)).isEqualTo(1);
      assertThat(bench.calls(SimulatedOperation.GET_REPORTS)).isEqualTo(1);
    }
  }

  @Test
  void ordersAgainWhenAmazonFailedBeforeItAcceptedTheOrder() throws IOException {
    try (RequestBench bench = new RequestBench()) {
      bench.amazon.faults(
          new FaultScript()
              .onNth(
                  1,
                  SimulatedOperation.CREATE_REPORT.label(),
                  PlannedFault.answer(Answer.of(503, "text/html", "<html>busy</html>")))
              .onNth(2, SimulatedOperation.CREATE_REPORT.label(), PlannedFault.dropBefore()));

      assertThat(bench.run(wanted(), false)).containsExactly(TEXT);
      assertThat(bench.calls(SimulatedOperation.GET_REPORTS)).isEqualTo(2);
    }
  }

  @Test
  void neverAdoptsAReportThatBelongsToAnotherOrder() throws IOException {
    try (RequestBench bench = new RequestBench()) {
      bench.run(wanted(), false);
      bench.amazon.faults(
          new FaultScript()
              .onNth(1, SimulatedOperation.CREATE_REPORT.label(), PlannedFault.dropBefore()));

      assertThat(bench.run(wanted(), true)).containsExactly(TEXT);
      ReportOrder order = bench.trail.order("US", wanted().text()).orElseThrow();
      assertThat(bench.api().get(order.reportId()).created()).isAfter(order.orderedAt());
    }
  }

  @Test
  void continuesInTheNextRunWithAReportThatIsStillQueued() throws IOException {
    try (RequestBench bench = new RequestBench(SLOW)) {
      assertThat(bench.run(wanted(), false)).isEmpty();
      assertThat(bench.logged)
          .singleElement()
          .asString()
          .contains("is still IN_QUEUE at Amazon; the next run goes on with it");
      assertThat(bench.bench.time().waited()).isEqualTo(Duration.ofMinutes(15));

      bench.bench.time().clock().advance(Duration.ofHours(4));

      assertThat(bench.run(wanted(), true)).containsExactly(TEXT);
      assertThat(bench.calls(SimulatedOperation.CREATE_REPORT)).isEqualTo(1);
    }
  }

  @Test
  void deliversTheReportOfYesterdayTooWhenThePeriodHasMovedOn() throws IOException {
    try (RequestBench bench = new RequestBench(SLOW)) {
      bench.run(wanted("2026-11-19T00:00:00Z", "2026-11-20T00:00:00Z", "-1d/0d"), false);
      bench.bench.time().clock().advance(Duration.ofDays(1));
      bench.run(wanted("2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z", "-1d/0d"), false);
      bench.bench.time().clock().advance(Duration.ofHours(4));

      assertThat(bench.run(wanted("2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z", "-1d/0d"), false))
          .containsExactly(TEXT);
      assertThat(bench.trail.openOrders("US")).isEmpty();
      assertThat(bench.calls(SimulatedOperation.CREATE_REPORT)).isEqualTo(2);
    }
  }

  /** Trap 11: a cancelled report is empty, not an error. */
  @Test
  void treatsACancelledReportAsEmpty() throws IOException {
    try (RequestBench bench = new RequestBench()) {
      bench.amazon.outcome(TYPE, ReportOutcome.cancelled());

      assertThat(bench.run(wanted(), false)).isEmpty();
      assertThat(bench.logged)
          .singleElement()
          .asString()
          .contains("is empty: Amazon found no data, or it was cancelled");
    }
  }

  /** Trap 11: a failed report may have a document with the reason. */
  @Test
  void reportsWhyAReportFailedAndOrdersItAgainInTheNextRun() throws IOException {
    try (RequestBench bench = new RequestBench()) {
      bench.amazon.outcome(TYPE, ReportOutcome.fatal("The report options\nare wrong."));

      assertThat(bench.run(wanted(), false))
          .singleElement()
          .asString()
          .startsWith("REPORT_FAILED Amazon seller account US, " + TYPE + ": Amazon gave up report")
          .contains(": The report options are wrong. (");
      bench.run(wanted(), false);
      assertThat(bench.calls(SimulatedOperation.CREATE_REPORT)).isEqualTo(2);
    }
  }

  @Test
  void placesADeniedOrderLater() throws IOException {
    try (RequestBench bench = new RequestBench()) {
      bench.amazon.faults(
          new FaultScript()
              .onNth(
                  1,
                  SimulatedOperation.CREATE_REPORT.label(),
                  PlannedFault.answer(
                      Answer.of(
                          403, "application/json", "{\"errors\":[{\"code\":\"Unauthorized\"}]}"))));

      assertThat(bench.run(wanted(), false)).singleElement().asString().startsWith("ROLE_MISSING");
      assertThat(bench.run(wanted(), false)).containsExactly(TEXT);
    }
  }

  @Test
  void doesNotContinueARefusedOrder() throws IOException {
    WantedReport bad = wanted("2026-11-08T00:00:00Z", "2026-11-01T00:00:00Z", "");
    try (RequestBench bench = new RequestBench()) {
      assertThat(bench.run(bad, false)).singleElement().asString().startsWith("INPUT_REFUSED");

      assertThat(bench.trail.openOrders("US")).isEmpty();
    }
  }

  @Test
  void endsAnOrderWhoseReportAmazonNoLongerStores() throws IOException {
    try (RequestBench bench = new RequestBench(SLOW)) {
      bench.run(wanted(), false);
      bench.bench.time().clock().advance(Duration.ofDays(91));

      assertThat(bench.run(wanted(), false)).singleElement().asString().startsWith("REPORT_GONE");
      assertThat(bench.trail.openOrders("US")).isEmpty();
    }
  }

  /** Trap 9: the storage reports an expired address, which is independent of the token. */
  @Test
  void requestsANewAddressWhenTheStorageRefuses() throws IOException {
    try (RequestBench bench = new RequestBench()) {
      bench.amazon.faults(
          new FaultScript()
              .onNth(
                  1,
                  SimulatedOperation.DOWNLOAD.label(),
                  PlannedFault.answer(
                      Answer.of(
                          403, "application/xml", "<Error><Code>AccessDenied</Code></Error>")))
              .onNth(2, SimulatedOperation.DOWNLOAD.label(), PlannedFault.cutBodyAfter(5)));

      assertThat(bench.run(wanted(), false)).containsExactly(TEXT);
      assertThat(bench.calls(SimulatedOperation.GET_REPORT_DOCUMENT)).isEqualTo(3);
      assertThat(bench.calls(SimulatedOperation.TOKEN)).isEqualTo(1);
    }
  }

  @Test
  void stopsWaitingWhenTheUserStopsTheRun() throws IOException {
    try (RequestBench bench = new RequestBench(SLOW)) {
      ReportSupply supply =
          bench.supply(
              time -> {
                throw new InterruptedException();
              },
              Duration.ofMinutes(1));
      var arrivals = supply.ordered(wanted(), false);

      assertThatThrownBy(arrivals::hasNext)
          .isInstanceOfSatisfying(
              ConnectorException.class,
              e -> assertThat(e.problem().code()).isEqualTo(HttpProblem.STOPPED));
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void downloadsAReportAgainThatTheArchiveLost() throws IOException {
    try (RequestBench bench = new RequestBench()) {
      ReportSupply dying = bench.supply();
      dying.ordered(wanted(), false).next();
      bench.archive.lose();

      assertThat(bench.run(wanted(), false)).containsExactly(TEXT);
      assertThat(bench.calls(SimulatedOperation.DOWNLOAD)).isEqualTo(2);
    }
  }
}
