// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.amazon.archive.FolderArchive;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.intake.SettlementFiles.GivenFile;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.Trail;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F50: a user keeps the settlements of a year in one archive. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ZippedSettlementsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private final Trail trail = new MemoryTrail();
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private ZipOutputStream zip = new ZipOutputStream(packed);

  @BeforeEach
  void beginAnArchive() {
    zip = new ZipOutputStream(packed);
  }

  @Test
  void readsEveryFileOfAnArchiveInItsOrder() throws IOException {
    add("2026/", "");
    add("2026/b.txt", SettlementTexts.settlement("502"));
    add("__MACOSX/2026/._b.txt", "left by a Mac");
    add("2026/.hidden", "hidden");
    zip.putNextEntry(new ZipEntry("a.txt.gz"));
    zip.write(gzip(SettlementTexts.settlement("501")));

    assertThat(run()).containsExactly("502", "501");
    assertThat(trail.unfinishedReports("Acme"))
        .extracting(report -> report.reportId(), report -> report.fileName())
        .containsExactly(
            tuple("in/year.zip!2026/b.txt", "year.zip!2026/b.txt"),
            tuple("in/year.zip!a.txt.gz", "year.zip!a.txt.gz"));
  }

  @Test
  void continuesAfterAFileInTheArchiveThatIsNotASettlement() throws IOException {
    add("readme.txt", "Dear accountant, these are the settlements of 2026.");
    add("a.txt", SettlementTexts.settlement("501"));

    assertThat(run()).hasSize(2).last().isEqualTo("501");
  }

  @Test
  void neverUsesTheNameOfAnEntryAsAPath() throws IOException {
    add("../../../outside\n.txt", SettlementTexts.settlement("501"));
    add("C:\\users\\b.txt", SettlementTexts.settlement("502"));

    assertThat(run()).containsExactly("501", "502");
    assertThat(trail.unfinishedReports("Acme"))
        .extracting(report -> report.fileName())
        .containsExactly("year.zip!../../../outside?.txt", "year.zip!C:/users/b.txt");
    assertThat(folder.toFile().list()).hasSize(2).allMatch(name -> name.matches("[0-9a-f]{64}"));
  }

  @Test
  void refusesADecompressionBombEvenInASkippedEntry() throws IOException {
    add("a.txt", SettlementTexts.settlement("501"));
    zip.putNextEntry(new ZipEntry(".hidden"));
    byte[] zeros = new byte[1 << 20];
    for (int megabyte = 0; megabyte < 60; megabyte++) {
      zip.write(zeros);
    }
    add("b.txt", SettlementTexts.settlement("502"));

    List<String> words = run();
    assertThat(words).hasSize(2).first().isEqualTo("501");
    assertThat(words).last().asString().startsWith("FILE_SWELLS of : year.zip:");
  }

  @Test
  void reportsWhereADamagedArchiveEnds() throws IOException {
    add("a.txt", SettlementTexts.settlement("501"));
    add("b.txt", SettlementTexts.settlement("502"));
    byte[] whole = archive();

    assertThat(run(Arrays.copyOf(whole, whole.length / 2)))
        .last()
        .asString()
        .contains("ARCHIVE_BROKEN", "what stands behind this place is not read");
  }

  @Test
  void refusesAWorkbookAndAnEmptyArchive() throws IOException {
    byte[] empty = archive();
    assertThat(run(empty)).singleElement().asString().startsWith("ARCHIVE_EMPTY of : year.zip");

    packed.reset();
    zip = new ZipOutputStream(packed);
    add("[Content_Types].xml", "<Types/>");
    assertThat(run()).singleElement().asString().startsWith("NOT_TEXT of : year.zip: this is a wo");
  }

  @Test
  void doesNotOpenAnArchiveInsideAnArchive() throws IOException {
    add("a.txt", SettlementTexts.settlement("501"));
    byte[] inner = archive();
    packed.reset();
    zip = new ZipOutputStream(packed);
    zip.putNextEntry(new ZipEntry("inner.zip"));
    zip.write(inner);

    assertThat(run()).singleElement().asString().startsWith("NOT_TEXT of : year.zip!inner.zip:1");
  }

  @Test
  void stopsAtTheLimitOfEntries() throws IOException {
    for (int entry = 0; entry <= ZipFiles.ENTRIES_MAX; entry++) {
      add("." + entry, "");
    }

    assertThat(run()).singleElement().asString().startsWith("ARCHIVE_CROWDED of : year.zip");
  }

  private void add(String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private byte[] archive() throws IOException {
    zip.close();
    return packed.toByteArray();
  }

  private List<String> run() throws IOException {
    return run(archive());
  }

  private List<String> run(byte[] bytes) {
    GivenFile file =
        new GivenFile("in/year.zip", "year.zip", () -> new ByteArrayInputStream(bytes));
    try (SettlementFiles files =
        new SettlementFiles(
            "Acme",
            List.of(file).iterator(),
            new Intake(new FolderArchive(folder), trail, CLOCK, ReadingOptions.STRICT))) {
      return SettlementReportsTest.stream(files).map(SettlementReportsTest::words).toList();
    }
  }
}
