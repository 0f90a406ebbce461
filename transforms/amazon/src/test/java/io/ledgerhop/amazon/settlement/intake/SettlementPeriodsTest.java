// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.archive.FolderArchive;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.intake.SettlementFiles.GivenFile;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Issue 8, points 5 and 6: periods that conflict with those of other settlements, or with the
 * clock.
 */
@Timeout(30)
class SettlementPeriodsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-20T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private final List<GivenFile> files = new ArrayList<>();
  private final MemoryTrail trail = new MemoryTrail();
  private int taken;

  @Test
  void warnsOfASettlementWhosePeriodOverlapsThatOfAnother() {
    add("501", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "");
    add("502", "2026-11-04", "2026-11-18", "USD", "Amazon.com", "");

    assertThat(warnings())
        .containsExactly(
            "settlement 502: its period from 2026-11-04T00:00:00Z to 2026-11-18T00:00:00Z overlaps"
                + " that of settlement 501, 2026-10-22T00:00:00Z to 2026-11-05T00:00:00Z (compare"
                + " the two files before the money is relied on: Amazon's settlements of one kind"
                + " follow each other; those of two account types overlap, where the files do not"
                + " name the type)");
  }

  @Test
  void acceptsASettlementThatStartsWhereAnotherEnds() {
    add("502", "2026-11-05", "2026-11-19", "USD", "Amazon.com", "");
    add("501", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "");
    add("503", "2026-11-19", "2026-12-03", "USD", "", "");

    assertThat(warnings()).isEmpty();
  }

  /** A settlement may have only orders of another shop, and rows of the account. */
  @Test
  void needsNoMarketplaceWhereTheCurrencyIsThatOfOne() {
    add("501", "2026-10-22", "2026-11-05", "USD", "Non-Amazon US", "");
    add("502", "2026-11-04", "2026-11-18", "USD", "", "");

    assertThat(warnings()).hasSize(1);
  }

  @Test
  void acceptsParallelSettlementsOfDifferentKinds() {
    add("501", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "Standard Orders");
    add("502", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "Invoiced Orders");
    add("503", "2026-10-22", "2026-11-05", "CAD", "Amazon.ca", "");
    add("504", "2026-10-22", "2026-11-05", "EUR", "Amazon.de", "");
    add("505", "2026-10-22", "2026-11-05", "EUR", "Amazon.fr", "");
    add("506", "2026-10-22", "2026-11-05", "EUR", "", "");

    assertThat(warnings()).isEmpty();
  }

  /** Issue 8, point 6: a nightly run reads one settlement, so the other one is in the trail. */
  @Test
  void warnsOfASettlementThatOverlapsOneOfAnEarlierRun() {
    add("501", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "Standard Orders");
    assertThat(warnings()).isEmpty();
    finish("501");
    add("502", "2026-11-04", "2026-11-18", "USD", "Amazon.com", "STANDARD ORDERS");

    assertThat(warnings())
        .singleElement()
        .asString()
        .startsWith(
            "settlement 502: its period from 2026-11-04T00:00:00Z to 2026-11-18T00:00:00Z overlaps"
                + " that of settlement 501, 2026-10-22T00:00:00Z to 2026-11-05T00:00:00Z (compare");
  }

  @Test
  void namesThreeSettlementsOfEarlierRunsAndCountsTheOthers() {
    for (int day = 10; day < 15; day++) {
      add("5" + day, "2026-11-" + day, "2026-11-" + (day + 1), "USD", "Amazon.com", "");
    }
    assertThat(warnings()).isEmpty();
    add("502", "2026-11-09", "2026-11-18", "USD", "Amazon.com", "");

    assertThat(warnings())
        .singleElement()
        .asString()
        .contains("settlement 510, ", "settlement 511, ", "settlement 512, ", "; and 2 more (")
        .doesNotContain("settlement 513");
  }

  @Test
  void acceptsParallelAndFollowingSettlementsOfEarlierRuns() {
    add("501", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "Standard Orders");
    add("511", "2026-10-22", "2026-11-05", "EUR", "Amazon.de", "");
    assertThat(warnings()).isEmpty();
    add("502", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "Invoiced Orders");
    add("503", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "");
    add("504", "2026-11-05", "2026-11-19", "USD", "Amazon.com", "Standard Orders");
    add("505", "2026-10-08", "2026-10-22", "USD", "Amazon.com", "Standard Orders");
    add("512", "2026-10-22", "2026-11-05", "EUR", "Amazon.fr", "");
    add("513", "2026-10-22", "2026-11-05", "EUR", "", "");
    assertThat(warnings()).isEmpty();
    add("506", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "Standard Orders");

    assertThat(warnings("Acme Europe")).isEmpty();
  }

  /** Nothing of 501 is posted, so each run reads it again; its second file has other line ends. */
  @Test
  void acceptsASettlementThatIsReadAgain() {
    add("501", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "");
    GivenFile first = files.get(0);
    assertThat(warnings()).isEmpty();
    files.add(first);
    assertThat(warnings()).isEmpty();
    assertThat(taken).isEqualTo(2);
    files.add(new GivenFile("again.txt", "again.txt", () -> withOtherLineEnds(first)));
    assertThat(warnings()).isEmpty();
    assertThat(taken).isEqualTo(3);
  }

  /** No row names its account type, and it moves no money. */
  @Test
  void acceptsASettlementWithoutLines() {
    addNothing("501");
    assertThat(warnings()).isEmpty();
    add("502", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "");
    assertThat(warnings()).isEmpty();
    addNothing("503");
    assertThat(warnings()).isEmpty();
    assertThat(taken).isEqualTo(3);
  }

  /** As an older LedgerHop noted it; reading the settlement again adds its account type. */
  @Test
  void comparesWithASettlementOfUnknownAccountTypeOnceItWasReadAgain() throws IOException {
    add("501", "2026-10-22", "2026-11-05", "USD", "Amazon.com", "");
    List<GivenFile> first = List.copyOf(files);
    trail.noteSettlement(header(first.get(0)), CLOCK.instant());
    files.clear();
    add("502", "2026-11-04", "2026-11-18", "USD", "Amazon.com", "");
    assertThat(warnings()).isEmpty();
    files.addAll(first);

    assertThat(warnings()).singleElement().asString().startsWith("settlement 501: its period");
  }

  @Test
  void warnsOfASettlementThatEndsInTheFuture() {
    add("501", "2026-12-10", "2026-12-24", "USD", "Amazon.com", "");

    assertThat(warnings())
        .singleElement()
        .asString()
        .startsWith(
            "501.txt: the settlement ends 2026-12-24T00:00:00Z, which is still to come: it is"
                + " 2026-12-20T08:00:00Z now");
  }

  private void add(
      String id, String start, String end, String currency, String marketplace, String type) {
    String text =
        SettlementTexts.settlement(id)
            .replace("\tUSD\t", "\t" + currency + "\t")
            .replace("2026-10-22", start)
            .replace("2026-11-05", end)
            .replace("\tposted-date\n", "\tposted-date\tmarketplace-name\taccount-type\n")
            .replace("2026-10-30\n", start + "\t" + marketplace + "\t" + type + "\n");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    files.add(new GivenFile(id + ".txt", id + ".txt", () -> new ByteArrayInputStream(bytes)));
  }

  private void addNothing(String id) {
    byte[] bytes = SettlementTexts.settlement(id, new String[0]).getBytes(StandardCharsets.UTF_8);
    files.add(new GivenFile(id + ".txt", id + ".txt", () -> new ByteArrayInputStream(bytes)));
  }

  private static InputStream withOtherLineEnds(GivenFile file) throws IOException {
    String text = new String(file.opener().open().readAllBytes(), StandardCharsets.UTF_8);
    return new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The header of the settlement in a file, with the hash of the archive. */
  private SettlementHeader header(GivenFile file) throws IOException {
    String hash = new FolderArchive(folder).keep(file.opener().open());
    SourceFile source = new SourceFile(hash, file.name());
    return new SettlementReader()
        .read(new SettlementFile("Acme", source, file.opener()))
        .value()
        .header();
  }

  private void finish(String id) {
    trail.concludeSettlement("Acme", id, SettlementStatus.FINISHED, "", CLOCK.instant());
  }

  private List<String> warnings() {
    return warnings("Acme");
  }

  /** The warnings of one run about the files that were added since the last one. */
  private List<String> warnings(String seller) {
    Intake intake = new Intake(new FolderArchive(folder), trail, CLOCK, ReadingOptions.STRICT);
    List<String> warnings = new ArrayList<>();
    new SettlementFiles(seller, files.iterator(), intake)
        .forEachRemaining(
            arrival -> {
              assertThat(arrival).isInstanceOf(Arrival.Read.class);
              taken++;
              ((Arrival.Read) arrival)
                  .remarks().stream().map(Problem::message).forEach(warnings::add);
            });
    files.clear();
    return warnings;
  }
}
