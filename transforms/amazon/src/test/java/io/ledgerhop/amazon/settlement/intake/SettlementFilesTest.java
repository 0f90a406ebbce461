// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.amazon.archive.FolderArchive;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.intake.SettlementFiles.GivenFile;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F21. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SettlementFilesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private final Trail trail = new MemoryTrail();

  @Test
  void readsFilesInTheOrderGivenPackedOrNot() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes(SettlementTexts.settlement("501")));
    }

    assertThat(
            run(
                file("in/b.txt", bytes(SettlementTexts.settlement("502"))),
                file("in/a.txt.gz", packed.toByteArray())))
        .containsExactly("502", "501");
  }

  @Test
  void reportsATruncatedPackedFileAndContinues() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes(SettlementTexts.settlement("501")));
    }
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);

    assertThat(
            run(
                file("in/a.txt.gz", cut),
                file("in/b.txt", bytes(SettlementTexts.settlement("502")))))
        .containsExactly(
            "ARCHIVE_BROKEN of : a.txt.gz: the archive cannot be read here: Unexpected end of ZLIB"
                + " input stream (what stands behind this place is not read; download it again, or"
                + " pack the settlement files again, without a password)",
            "502");
  }

  @Test
  void readsTheSameFileOnceUnderAnyName() {
    assertThat(
            run(
                file("in/a.txt", bytes(SettlementTexts.settlement("501"))),
                file("in/copy of a.txt", bytes(SettlementTexts.settlement("501")))))
        .containsExactly("501");
  }

  @Test
  void leavesOutFinishedSettlements() {
    run(file("in/a.txt", bytes(SettlementTexts.settlement("501"))));
    trail.concludeSettlement("Acme", "501", SettlementStatus.FINISHED, "", CLOCK.instant());

    GivenFile again = file("in/b.txt", bytes(SettlementTexts.settlement("501")));
    assertThat(run(again)).isEmpty();
    assertThat(SettlementReportsTest.known(arrivals(again, again)))
        .hasSize(2)
        .containsOnly("settlement 501 of Acme, in b.txt, is posted already");
  }

  @Test
  void keepsBothFilesOfOnePathInTheTrail() {
    run(file("in/a.txt", bytes(SettlementTexts.settlement("501"))));
    run(file("in/a.txt", bytes(SettlementTexts.settlement("502"))));

    assertThat(trail.unfinishedReports("Acme"))
        .extracting(report -> report.settlementId())
        .containsExactly("501", "502");
  }

  /** Trap 18: one file may hold several settlements, and some of them in another file too. */
  @Test
  void readsEachSettlementOfAFileOncePerRunUntilItIsPosted() {
    GivenFile both =
        file(
            "in/both.txt",
            bytes(SettlementTexts.settlement("501") + SettlementTexts.settlement("502")));

    assertThat(run(both, both)).containsExactly("501", "502");
    assertThat(trail.unfinishedReports("Acme"))
        .extracting(TrailReport::reportId, TrailReport::settlementId)
        .containsExactly(tuple("in/both.txt", "501"), tuple("in/both.txt#502", "502"));
    trail.concludeSettlement("Acme", "501", SettlementStatus.FINISHED, "", CLOCK.instant());
    assertThat(run(both)).containsExactly("502");
    trail.concludeSettlement("Acme", "502", SettlementStatus.FINISHED, "", CLOCK.instant());
    assertThat(run(both)).isEmpty();
  }

  @Test
  void reportsAnUnreadableSettlementBesideTheGoodOnes() {
    String bad = SettlementTexts.settlement("502").replace("5.00\t2026", "5.01\t2026");

    assertThat(
            run(
                file(
                    "in/three.txt",
                    bytes(
                        SettlementTexts.settlement("501")
                            + bad
                            + SettlementTexts.settlement("503")))))
        .hasSize(3)
        .satisfies(
            words -> {
              assertThat(words.get(0)).isEqualTo("501");
              assertThat(words.get(1)).startsWith("SUM_DIFFERS of 502: three.txt:5: the total is");
              assertThat(words.get(2)).isEqualTo("503");
            });
    assertThat(trail.unfinishedReports("Acme"))
        .extracting(TrailReport::settlementId)
        .containsExactly("501", "", "503");
  }

  /** Issue 8, point 14: a period without sales is a settlement, too. */
  @Test
  void readsAnEmptySettlementUntilItIsFinished() {
    GivenFile nothing = file("in/a.txt", bytes(SettlementTexts.settlement("501", new String[0])));

    assertThat(run(nothing)).containsExactly("501");
    trail.concludeSettlement("Acme", "501", SettlementStatus.FINISHED, "", CLOCK.instant());
    assertThat(run(nothing)).isEmpty();
  }

  @Test
  void continuesAfterAFileThatCannotBeOpened() {
    GivenFile locked =
        new GivenFile(
            "in/locked.txt",
            "locked.txt",
            () -> {
              throw new IOException("permission denied");
            });

    assertThat(run(locked, file("in/a.txt", bytes(SettlementTexts.settlement("501")))))
        .containsExactly(
            "FILE_UNREADABLE of : in/locked.txt: the file cannot be opened: permission denied"
                + " (check that it is there and may be read)",
            "501");
  }

  @Test
  void refusesADecompressionBomb() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      for (int megabyte = 0; megabyte < 60; megabyte++) {
        gzip.write(zeros);
      }
    }

    assertThat(run(file("in/bomb.gz", bomb.toByteArray())))
        .singleElement()
        .asString()
        .startsWith("FILE_SWELLS of : bomb.gz: the file unpacks to more than 250 times its size");
    assertThat(folder).isEmptyDirectory();
  }

  private List<String> run(GivenFile... files) {
    return SettlementReportsTest.stream(arrivals(files)).map(SettlementReportsTest::words).toList();
  }

  private Iterator<Arrival> arrivals(GivenFile... files) {
    return new SettlementFiles(
        "Acme",
        List.of(files).iterator(),
        new Intake(new FolderArchive(folder), trail, CLOCK, ReadingOptions.STRICT));
  }

  private static GivenFile file(String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new GivenFile(path, name, () -> new ByteArrayInputStream(bytes));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
