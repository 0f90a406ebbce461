// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.archive.FolderArchive;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.settlement.Marketplace;
import io.ledgerhop.source.MemorySourceTrail;
import io.ledgerhop.source.SourceTrail;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F25, F59: which reports are listed, since when, and whose they are. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ReportListingTest {

  private static final String SELLER = "Acme";

  @TempDir private Path folder;

  private final Trail trail = new MemoryTrail();
  private final SourceTrail memory = new MemorySourceTrail();
  private final ListedTexts amazon = new ListedTexts();
  private Instant now = Instant.parse("2026-11-20T08:00:00Z");
  private WantedSettlements wanted = WantedSettlements.all(SELLER);

  @Test
  void listsFromThreeDaysBeforeTheNewestKnownReport() {
    amazon
        .report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"))
        .report("r2", "2026-11-16T00:00:00Z", SettlementTexts.settlement("502"));

    run();
    run();

    assertThat(amazon.asked())
        .containsExactly(Instant.EPOCH, Instant.parse("2026-11-13T00:00:00Z"));
    assertThat(amazon.fetched()).containsExactly("r1", "r2");
  }

  @Test
  void catchesUpAWeekAndFindsAReportThatAmazonListedLate() {
    amazon.report("r2", "2026-11-16T00:00:00Z", SettlementTexts.settlement("502"));
    run();
    now = now.plusSeconds(10 * 86_400);
    amazon
        .report("late", "2026-11-14T00:00:00Z", SettlementTexts.settlement("501"))
        .report("r3", "2026-11-29T00:00:00Z", SettlementTexts.settlement("503"));

    assertThat(run()).contains("501", "503");
  }

  @Test
  void isNotMisledByAClockThatIsWrong() {
    // docs/scheduling.md: the clock of the machine is wrong
    now = Instant.parse("2031-01-01T00:00:00Z");
    amazon.report("r1", "2026-11-16T00:00:00Z", SettlementTexts.settlement("501"));
    run();
    now = Instant.parse("2020-01-01T00:00:00Z");
    amazon.report("r2", "2026-11-16T00:01:00Z", SettlementTexts.settlement("502"));

    assertThat(run()).contains("502");
  }

  @Test
  void listsAReportInProgressAgainHoweverLongItTakes() {
    amazon
        .report("r1", "2026-11-02T00:00:00Z", "IN_QUEUE", "")
        .report("r2", "2026-11-16T00:00:00Z", SettlementTexts.settlement("502"));
    assertThat(run()).containsExactly("502");

    amazon.report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"));

    assertThat(run()).contains("501");
    run();
    assertThat(amazon.asked()).last().isEqualTo(Instant.parse("2026-11-13T00:00:00Z"));
    assertThat(amazon.fetched()).containsExactly("r2", "r1");
  }

  @Test
  void treatsACancelledReportAsEmptyAndReportsAFailedOne() {
    amazon
        .report("r1", "2026-11-02T00:00:00Z", "CANCELLED", "")
        .report("r2", "2026-11-03T00:00:00Z", "FATAL", "");

    assertThat(run())
        .singleElement()
        .asString()
        .startsWith(
            "REPORT_LOST of : report r2: Amazon could not make the report: its status is F");
  }

  @Test
  void listsAReportAgainWhoseDownloadFailed() {
    amazon
        .report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"))
        .report("r2", "2026-11-16T00:00:00Z", SettlementTexts.settlement("502"))
        .failing("r1", ApiProblem.DOCUMENT_BROKEN.at(SELLER, "d", 3, "reset"));
    assertThat(run()).hasSize(2);

    amazon.working();

    assertThat(run()).contains("501");
  }

  @Test
  void leavesOutSettlementsOfOtherMarketplacesAndDownloadsThemOnce() {
    wanted = new WantedSettlements(SELLER, List.of(Marketplace.CA));
    amazon.report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"));

    assertThat(run())
        .containsExactly(
            "settlement 501 of Acme is in USD, the marketplaces of the account are CA");
    run();
    assertThat(amazon.fetched()).containsExactly("r1");
    assertThat(trail.settlement(SELLER, "501")).isEmpty();
  }

  /** Trap 20: a unified account has a settlement for each currency, which distinguishes them. */
  @Test
  void usesTheOnlyMarketplaceWithTheCurrencyAndHoldsAmbiguousOnes() {
    String euros = SettlementTexts.settlement("502").replace("USD", "EUR");
    amazon
        .report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"))
        .report("r2", "2026-11-03T00:00:00Z", euros);
    wanted = new WantedSettlements(SELLER, List.of(Marketplace.US, Marketplace.CA));
    assertThat(run()).hasSize(2).contains("501").anyMatch(words -> words.contains("is in EUR"));

    wanted = new WantedSettlements(SELLER, List.of(Marketplace.DE));
    assertThat(run())
        .hasSize(2)
        .anyMatch(words -> words.contains("is in USD"))
        .anyMatch(words -> words.startsWith("MARKETPLACE_UNCLEAR of 502"));
  }

  private List<String> run() {
    Intake intake =
        new Intake(
            new FolderArchive(folder),
            trail,
            Clock.fixed(now, ZoneOffset.UTC),
            ReadingOptions.STRICT);
    return SettlementReportsTest.stream(new SettlementReports(wanted, amazon, intake, memory))
        .map(SettlementReportsTest::words)
        .toList();
  }
}
