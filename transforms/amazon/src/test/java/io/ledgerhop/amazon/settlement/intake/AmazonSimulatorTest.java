// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.AmazonBench;
import io.ledgerhop.amazon.api.AccountCheck;
import io.ledgerhop.amazon.api.SellerAccount;
import io.ledgerhop.amazon.archive.FolderArchive;
import io.ledgerhop.amazon.auth.LwaCredentials;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.problem.AccessFinding;
import io.ledgerhop.secret.Secret;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.simulators.amazon.AmazonSimulator;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.SimulatedOperation;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.settlement.Debt;
import io.ledgerhop.simulators.amazon.settlement.GeneratedSettlement;
import io.ledgerhop.simulators.server.Answer;
import io.ledgerhop.simulators.server.FaultScript;
import io.ledgerhop.simulators.server.PlannedFault;
import io.ledgerhop.source.MemorySourceTrail;
import io.ledgerhop.source.SourceTrail;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F59, F60, F62: the whole way from sign-in to money lines, against the simulated Amazon. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class AmazonSimulatorTest {

  private static final Demo DEMO = Demo.STANDARD;

  @TempDir private Path folder;

  private final AmazonBench bench = new AmazonBench();
  private final SourceTrail memory = new MemorySourceTrail();
  private final Trail trail = new MemoryTrail();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void readsEveryLineOfEverySellerToTheCent() throws IOException {
    try (AmazonSimulator amazon = amazon(AmazonSettings.standard())) {
      assertThat(totals(amazon, Demo.US)).isEqualTo(expected(Demo.US, Debt.CARRIED));
      assertThat(totals(amazon, Demo.CA)).isEqualTo(expected(Demo.CA, Debt.NONE));
      assertThat(totals(amazon, Demo.DE)).isEqualTo(expected(Demo.DE, Debt.CHARGED));
    }
  }

  @Test
  void losesNothingWhenThirtyPercentOfCallsAreThrottled() throws IOException {
    AmazonSettings throttled = AmazonSettings.standard().withThrottledPercent(30).withSeed(3);
    try (AmazonSimulator amazon = amazon(throttled)) {
      assertThat(totals(amazon, Demo.US)).isEqualTo(expected(Demo.US, Debt.CARRIED));
      assertThat(totals(amazon, Demo.DE)).isEqualTo(expected(Demo.DE, Debt.CHARGED));

      assertThat(bench.exchanges()).anyMatch(exchange -> exchange.status() == 429);
      assertThat(bench.time().waited()).isPositive();
    }
  }

  @Test
  void requestsNothingTwiceInTwoRuns() throws IOException {
    try (AmazonSimulator amazon = amazon(AmazonSettings.standard())) {
      totals(amazon, Demo.US);
      totals(amazon, Demo.US);

      assertThat(amazon.calls().of(SimulatedOperation.TOKEN)).isEqualTo(1);
      assertThat(amazon.calls().of(SimulatedOperation.GET_REPORTS)).isEqualTo(2);
      assertThat(amazon.calls().of(SimulatedOperation.GET_REPORT_DOCUMENT))
          .isEqualTo(DEMO.settlements());
      assertThat(amazon.calls().of(SimulatedOperation.DOWNLOAD)).isEqualTo(DEMO.settlements());
    }
  }

  @Test
  void renewsATokenThatExpiresDuringTheRun() throws IOException {
    try (AmazonSimulator amazon = amazon(AmazonSettings.standard())) {
      SettlementReports reports = reports(amazon, Demo.US);
      reports.next();
      amazon.expireAccessTokens();
      int others = 0;
      while (reports.hasNext()) {
        assertThat(reports.next()).isInstanceOf(Arrival.Read.class);
        others++;
      }

      assertThat(others).isEqualTo(DEMO.settlements() - 1);
      assertThat(amazon.calls().of(SimulatedOperation.TOKEN)).isEqualTo(2);
    }
  }

  @Test
  void requestsANewAddressWhenTheOldOneExpired() throws IOException {
    try (AmazonSimulator amazon = amazon(AmazonSettings.standard())) {
      amazon.faults(
          new FaultScript()
              .onNth(
                  1,
                  SimulatedOperation.DOWNLOAD.label(),
                  PlannedFault.answer(
                      Answer.of(
                          403,
                          "application/xml",
                          "<Error><Code>AccessDenied</Code>"
                              + "<Message>Request has expired</Message></Error>"))));

      assertThat(totals(amazon, Demo.US)).isEqualTo(expected(Demo.US, Debt.CARRIED));
      assertThat(amazon.calls().of(SimulatedOperation.GET_REPORT_DOCUMENT))
          .isEqualTo(DEMO.settlements() + 1);
    }
  }

  @Test
  void reportsASellerWhoWithdrewTheAuthorisationWhileOthersContinue() throws IOException {
    try (AmazonSimulator amazon = amazon(AmazonSettings.standard())) {
      amazon.revoke(Demo.US);

      assertThat(totals(amazon, Demo.US))
          .singleElement()
          .asString()
          .startsWith("AUTHORISATION_ENDED of : Amazon seller account US: ")
          .doesNotContain(Demo.US.credentials().refreshToken());
      assertThat(totals(amazon, Demo.CA)).isEqualTo(expected(Demo.CA, Debt.NONE));
    }
  }

  @Test
  void describesTheResultOfAConnectionTest() throws IOException {
    try (AmazonSimulator amazon = amazon(AmazonSettings.standard())) {
      assertThat(
              new AccountCheck(
                      bench.api(account(amazon, Demo.DE)), bench.time().clock(), bench::api)
                  .findings())
          .hasSize(6)
          .allMatch(finding -> finding.state() == AccessFinding.State.FINE)
          .anyMatch(finding -> finding.text().contains("DE, EUR"));
    }
  }

  private AmazonSimulator amazon(AmazonSettings settings) throws IOException {
    AmazonSimulator amazon = AmazonSimulator.start(bench.time().clock(), settings, 0);
    DEMO.addTo(amazon, bench.time().clock());
    return amazon;
  }

  private SettlementReports reports(AmazonSimulator amazon, Seller seller) {
    SellerAccount account = account(amazon, seller);
    return new SettlementReports(
        WantedSettlements.all(account.name()),
        bench.reports(account),
        new Intake(new FolderArchive(folder), trail, bench.time().clock(), ReadingOptions.STRICT),
        memory);
  }

  private static SellerAccount account(AmazonSimulator amazon, Seller seller) {
    Seller.Credentials given = seller.credentials();
    String name = seller.market().place().country();
    LwaCredentials credentials =
        new LwaCredentials(
            name,
            amazon.tokenUri(),
            given.clientId(),
            Secret.of(given.clientSecret()),
            Secret.of(given.refreshToken()));
    return AmazonBench.account(name, amazon.endpoint().toString(), credentials);
  }

  private List<String> totals(AmazonSimulator amazon, Seller seller) {
    return SettlementReportsTest.stream(reports(amazon, seller))
        .map(
            arrival ->
                arrival instanceof Arrival.Read read
                    ? total(read.settlement())
                    : SettlementReportsTest.words(arrival))
        .toList();
  }

  /** Sums the lines themselves, not the header. */
  private static String total(Settlement settlement) {
    try (var lines = settlement.lines()) {
      String sum =
          lines
              .map(line -> line.amount())
              .reduce((one, other) -> one.plus(other))
              .orElseThrow()
              .digits();
      return settlement.header().settlementId() + " " + sum + " " + settlement.header().lines();
    }
  }

  private static List<String> expected(Seller seller, Debt debt) {
    return IntStream.range(0, DEMO.settlements())
        .mapToObj(index -> DEMO.series(seller, debt).settlement(index))
        .map(AmazonSimulatorTest::expected)
        .toList();
  }

  private static String expected(GeneratedSettlement settlement) {
    return settlement.id() + " " + settlement.total() + " " + DEMO.lines();
  }
}
