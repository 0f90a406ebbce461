// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.archive.FolderArchive;
import io.ledgerhop.amazon.auth.LwaProblem;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.source.MemorySourceTrail;
import io.ledgerhop.source.SourceTrail;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F21, F59. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SettlementReportsTest {

  private static final String SELLER = "Acme";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private final Trail trail = new MemoryTrail();
  private final SourceTrail memory = new MemorySourceTrail();
  private final ListedTexts amazon = new ListedTexts();
  private FolderArchive archive = new FolderArchive(Path.of("."));

  @BeforeEach
  void useTheFolder() {
    archive = new FolderArchive(folder);
  }

  @Test
  void readsTheOldestFirstAndDownloadsOnDemand() {
    amazon
        .report("r2", "2026-11-16T00:00:00Z", SettlementTexts.settlement("502"))
        .report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"));
    Iterator<Arrival> arrivals = reports();

    assertThat(words(arrivals.next())).isEqualTo("501");
    assertThat(amazon.fetched()).containsExactly("r1");
    assertThat(words(arrivals.next())).isEqualTo("502");
    assertThat(arrivals).isExhausted();
  }

  /** S10: progress says which report of how many is at work. */
  @Test
  void tellsEachReportBeforeItIsFetched() {
    amazon
        .report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"))
        .report("r2", "2026-11-16T00:00:00Z", SettlementTexts.settlement("502"));
    List<String> told = new ArrayList<>();
    SettlementReports.Listener listener =
        (report, number, all) ->
            told.add(report + ", " + number + " of " + all + " after " + amazon.fetched());

    reports().telling(listener).forEachRemaining(arrival -> {});
    reports().telling(listener).forEachRemaining(arrival -> {});

    assertThat(told)
        .containsExactly(
            "report r1, 1 of 2 after []",
            "report r2, 2 of 2 after [r1]",
            "report r1, 1 of 2 after [r1, r2]",
            "report r2, 2 of 2 after [r1, r2]");
  }

  @Test
  void downloadsNoReportTwice() {
    amazon.report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"));

    assertThat(run()).containsExactly("501");
    assertThat(run()).containsExactly("501");
    assertThat(amazon.fetched()).containsExactly("r1");
  }

  @Test
  void continuesWithTheRestOfAReportOfSeveralSettlements() {
    amazon.report(
        "r1",
        "2026-11-02T00:00:00Z",
        SettlementTexts.settlement("501") + SettlementTexts.settlement("502"));

    assertThat(run()).containsExactly("501", "502");
    assertThat(run()).containsExactly("501", "502");
    trail.concludeSettlement(SELLER, "501", SettlementStatus.FINISHED, "", CLOCK.instant());
    assertThat(run()).containsExactly("502");
    trail.concludeSettlement(SELLER, "502", SettlementStatus.FINISHED, "", CLOCK.instant());
    assertThat(run()).isEmpty();
    assertThat(amazon.fetched()).containsExactly("r1");
  }

  @Test
  void leavesOutFinishedSettlements() {
    amazon.report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"));
    run();
    trail.concludeSettlement(SELLER, "501", SettlementStatus.FINISHED, "", CLOCK.instant());

    assertThat(run()).isEmpty();
    assertThat(amazon.fetched()).containsExactly("r1");
    assertThat(known(reports()))
        .containsExactly(
            "reports of Acme that Amazon lists and earlier runs have finished: 1 of 1");
  }

  /** A report that a preview or an interrupted run has read comes again, so it is not old. */
  @Test
  void doesNotCallAReportKnownThatItReadsAgain() {
    amazon
        .report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"))
        .report("r2", "2026-11-16T00:00:00Z", SettlementTexts.settlement("502"));
    run();

    assertThat(known(reports())).isEmpty();
    trail.concludeSettlement(SELLER, "502", SettlementStatus.FINISHED, "", CLOCK.instant());
    assertThat(known(reports()))
        .containsExactly(
            "reports of Acme that Amazon lists and earlier runs have finished: 1 of 1");
  }

  @Test
  void readsASettlementOnceWhenTwoReportsContainIt() {
    amazon
        .report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"))
        .report("r2", "2026-11-03T00:00:00Z", SettlementTexts.settlement("501"));

    assertThat(run()).containsExactly("501");
  }

  @Test
  void reportsASettlementWithChangedContent() {
    amazon
        .report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"))
        .report("r2", "2026-11-03T00:00:00Z", SettlementTexts.settlement("501", "7.00"));

    assertThat(run())
        .hasSize(2)
        .startsWith("501")
        .last()
        .asString()
        .startsWith("OTHER_CONTENT of 501: report r2: settlement 501 was read before with other");
  }

  @Test
  void reportsAnUnreadableFileUnderItsSettlement() {
    amazon.report(
        "r1",
        "2026-11-02T00:00:00Z",
        SettlementTexts.settlement("501").replace("Principal\t5.00", "Principal\t4.99"));

    assertThat(run())
        .containsExactly(
            "SUM_DIFFERS of 501: report r1:2: the total is 5.00 USD, the rows add up to 4.99 USD: a"
                + " difference of 0.01 USD (nothing of it is posted; the file is cut, or a row was"
                + " removed, repeated or changed, so download it again)");
    assertThat(run()).hasSize(1);
    assertThat(amazon.fetched()).containsExactly("r1");
  }

  @Test
  void downloadsAReportAgainThatTheArchiveLost() throws IOException {
    amazon.report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"));
    run();
    archive.lose(trail.report(SELLER, "r1").orElseThrow().fileHash());

    assertThat(run()).containsExactly("501");
    assertThat(amazon.fetched()).containsExactly("r1", "r1");
  }

  @Test
  void continuesAfterADocumentThatAmazonDoesNotDeliver() {
    amazon
        .report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"))
        .report("r2", "2026-11-03T00:00:00Z", SettlementTexts.settlement("502"))
        .failing("r1", ApiProblem.DOCUMENT_REFUSED.at("Acme", "d1", 3, "status 403"));

    assertThat(run())
        .containsExactly(
            "DOCUMENT_REFUSED of : Acme: report document d1 was refused at the last of 3 attempts"
                + " (status 403) (run again; each run asks for a fresh address)",
            "502");
    assertThat(trail.report(SELLER, "r1")).isEmpty();
  }

  @Test
  void doesNotCallALockedAccountAgain() {
    amazon
        .report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"))
        .report("r2", "2026-11-03T00:00:00Z", SettlementTexts.settlement("502"))
        .failing("r1", LwaProblem.AUTHORISATION_ENDED.at("Acme", "revoked"));

    assertThat(run()).singleElement().asString().startsWith("AUTHORISATION_ENDED of ");
    assertThat(amazon.fetched()).containsExactly("r1");
  }

  @Test
  void readsArchivedReportsEvenIfTheListFails() {
    amazon.report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501"));
    run();
    amazon.failing("", LwaProblem.CLIENT_REFUSED.at("Acme", "old secret"));

    assertThat(run())
        .hasSize(2)
        .contains("501")
        .anyMatch(words -> words.startsWith("CLIENT_REFUSED of "));
  }

  private List<String> run() {
    return stream(reports()).map(SettlementReportsTest::words).toList();
  }

  /** The arrivals without those that this run or an earlier one has processed. */
  static Stream<Arrival> stream(Iterator<Arrival> arrivals) {
    return all(arrivals).filter(arrival -> !(arrival instanceof Arrival.Known));
  }

  /** The messages of the arrivals that were processed before. */
  static List<String> known(Iterator<Arrival> arrivals) {
    return all(arrivals)
        .filter(Arrival.Known.class::isInstance)
        .map(arrival -> ((Arrival.Known) arrival).message())
        .toList();
  }

  private static Stream<Arrival> all(Iterator<Arrival> arrivals) {
    List<Arrival> all = new ArrayList<>();
    arrivals.forEachRemaining(all::add);
    return all.stream();
  }

  private SettlementReports reports() {
    return new SettlementReports(
        WantedSettlements.all(SELLER),
        amazon,
        new Intake(archive, trail, CLOCK, ReadingOptions.STRICT),
        memory);
  }

  static String words(Arrival arrival) {
    if (arrival instanceof Arrival.Read read) {
      return read.settlement().header().settlementId();
    }
    if (arrival instanceof Arrival.LeftOut leftOut) {
      return leftOut.message();
    }
    UnreadSettlement unread =
        arrival instanceof Arrival.Conflict conflict
            ? conflict.settlement()
            : ((Arrival.Unread) arrival).settlement();
    return unread.code() + " of " + unread.settlementId() + ": " + unread.message();
  }
}
