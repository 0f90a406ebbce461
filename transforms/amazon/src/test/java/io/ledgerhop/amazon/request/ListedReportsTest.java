// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import static io.ledgerhop.amazon.request.RequestBench.TEXT;
import static io.ledgerhop.amazon.request.RequestBench.TYPE;
import static io.ledgerhop.amazon.request.RequestBench.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.amazon.api.report.ReportRequest;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.SimulatedOperation;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings.ReportQueue;
import io.ledgerhop.simulators.server.Answer;
import io.ledgerhop.simulators.server.FaultScript;
import io.ledgerhop.simulators.server.PlannedFault;
import io.ledgerhop.source.IncrementalSource;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F63, F64: reports that another program ordered, or that Amazon creates by itself. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ListedReportsTest {

  private static final AmazonSettings AT_ONCE =
      AmazonSettings.standard().withQueue(new ReportQueue(Duration.ZERO, Duration.ZERO, 0));

  private static final List<String> ANYWHERE = List.of();

  @Test
  void readsEachUnreadReportOnce() throws IOException {
    try (RequestBench bench = new RequestBench(AT_ONCE)) {
      made(bench, 2);

      assertThat(unread(bench)).containsExactly(TEXT, TEXT);
      assertThat(unread(bench)).isEmpty();

      made(bench, 1);
      assertThat(unread(bench)).containsExactly(TEXT);
      assertThat(bench.calls(SimulatedOperation.DOWNLOAD)).isEqualTo(3);
    }
  }

  @Test
  void requestsNoPageThatWasReadLongAgo() throws IOException {
    try (RequestBench bench = new RequestBench(AT_ONCE)) {
      made(bench, 1);
      unread(bench);
      bench.bench.time().clock().advance(Duration.ofDays(20));
      unread(bench);

      assertThat(bench.trail.watermark(new IncrementalSource("US", "getReports", TYPE + " ")))
          .contains(bench.bench.time().clock().instant());
    }
  }

  @Test
  void readsAReportThatWasNotReadyBefore() throws IOException {
    AmazonSettings slow =
        AmazonSettings.standard()
            .withQueue(new ReportQueue(Duration.ofDays(5), Duration.ofDays(1), 1_000));
    try (RequestBench bench = new RequestBench(slow)) {
      made(bench, 1);
      bench.bench.time().clock().advance(Duration.ofDays(4));
      assertThat(unread(bench)).isEmpty();
      bench.bench.time().clock().advance(Duration.ofDays(4));

      assertThat(unread(bench)).containsExactly(TEXT);
    }
  }

  @Test
  void readsAnUnfinishedReportAgainWithoutDownloadingIt() throws IOException {
    try (RequestBench bench = new RequestBench(AT_ONCE)) {
      made(bench, 1);
      bench.supply().unread(TYPE, ANYWHERE, now(bench)).next();

      assertThat(unread(bench)).containsExactly(TEXT);
      assertThat(bench.calls(SimulatedOperation.DOWNLOAD)).isEqualTo(1);
    }
  }

  @Test
  void keepsTheWatermarkWhenTheListFails() throws IOException {
    try (RequestBench bench = new RequestBench(AT_ONCE)) {
      bench.amazon.faults(
          new FaultScript()
              .onNth(
                  1,
                  SimulatedOperation.GET_REPORTS.label(),
                  PlannedFault.answer(Answer.of(400, "application/json", "{\"errors\":[]}"))));
      ReportSupply supply = bench.supply();

      assertThatThrownBy(() -> supply.unread(TYPE, ANYWHERE, now(bench)))
          .isInstanceOf(ConnectorException.class);
      supply.runEndedWell();

      assertThat(bench.trail.watermark(new IncrementalSource("US", "getReports", TYPE + " ")))
          .isEmpty();
    }
  }

  @Test
  void givesTheNewestReportInEachRun() throws IOException {
    try (RequestBench bench = new RequestBench(AT_ONCE)) {
      made(bench, 3);
      for (int run = 0; run < 2; run++) {
        ReportSupply supply = bench.supply();
        assertThat(bench.finish(supply, supply.newest(TYPE, ANYWHERE))).containsExactly(TEXT);
      }

      assertThat(bench.calls(SimulatedOperation.DOWNLOAD)).isEqualTo(1);
    }
  }

  @Test
  void saysThatThereIsNone() throws IOException {
    try (RequestBench bench = new RequestBench(AT_ONCE)) {
      assertThat(bench.supply().newest(TYPE, ANYWHERE).hasNext()).isFalse();
      assertThat(bench.logged).containsExactly("Amazon has no finished report " + TYPE);
    }
  }

  /** Trap 1: Amazon creates settlement reports by itself. */
  @Test
  void saysWhyASettlementCannotBeOrdered() throws IOException {
    try (RequestBench bench = new RequestBench()) {
      WantedReport settlement =
          new WantedReport(
              new ReportRequest(
                  AmazonSimulator.SETTLEMENT_V2, List.of("ATVPDKIKX0DER"), "", "", new TreeMap<>()),
              "");
      assertThat(bench.run(settlement, false))
          .singleElement()
          .asString()
          .contains("1118 is not allowed");
    }
  }

  @Test
  void cancelsOnlyReportsInTheQueue() throws IOException {
    AmazonSettings slow =
        AmazonSettings.standard()
            .withQueue(new ReportQueue(Duration.ofHours(1), Duration.ofHours(1), 1_000));
    try (RequestBench bench = new RequestBench(slow)) {
      String waiting = bench.api().create(wanted().request());
      bench.api().cancel(waiting);
      assertThat(bench.api().get(waiting).status()).isEqualTo("CANCELLED");

      String begun = bench.api().create(wanted().request());
      bench.bench.time().clock().advance(Duration.ofMinutes(90));
      assertThatThrownBy(() -> bench.api().cancel(begun)).isInstanceOf(ConnectorException.class);
    }
  }

  private static void made(RequestBench bench, int reports) {
    for (int made = 0; made < reports; made++) {
      bench.api().create(wanted().request());
      bench.bench.time().clock().advance(Duration.ofMinutes(1));
    }
  }

  private static List<String> unread(RequestBench bench) throws IOException {
    ReportSupply supply = bench.supply();
    return bench.finish(supply, supply.unread(TYPE, ANYWHERE, now(bench)));
  }

  private static Instant now(RequestBench bench) {
    return bench.bench.time().clock().instant();
  }
}
