// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Hopped;
import io.ledgerhop.simulators.amazon.AmazonFaults;
import io.ledgerhop.simulators.amazon.SimulatedOperation;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.server.Answer;
import io.ledgerhop.simulators.server.FaultScript;
import io.ledgerhop.simulators.server.PlannedFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile input for a whole process with a heap of 256 MB: each gives a message with its place, and
 * all good files are posted.
 */
@Timeout(300)
class HostileInputTest {

  private static final String PIPELINE = SampleRun.PIPELINE;
  private static final String REQUEST_ID = "fault-4000";
  private static final int MEGABYTES = 2 << 10;
  private static final int DEPTH = 100_000;
  private static final int SETTLEMENTS_OF_A_SELLER = 4;

  @TempDir private Path folder;

  private SampleProject project;
  private byte[] good;

  @BeforeEach
  void readTheGoodFile() throws IOException {
    project = SampleProject.inProcessesOfItsOwn(folder.resolve("run"));
    try (InputStream in =
        Objects.requireNonNull(
            HostileInputTest.class.getResourceAsStream("/settlements/example-2.txt"))) {
      good = in.readAllBytes();
    }
  }

  /** A gzip bomb of 2 GB, a truncated gzip, a line of 2 GB; the good file after them is posted. */
  @Test
  void namesTheFilesThatCannotBeReadAndPostsTheGoodOne() throws Exception {
    Path files = Files.createDirectories(folder.resolve("files"));
    bomb(files.resolve("a-bomb.txt.gz"));
    Path whole = files.resolve("whole.gz");
    byte[] packed = packed(whole);
    Files.delete(whole);
    Files.write(files.resolve("b-truncated.txt.gz"), Arrays.copyOf(packed, packed.length / 2));
    longLine(files.resolve("c-long-line.txt"));
    Files.write(files.resolve("d-good.txt"), good);

    Hopped hopped =
        project.hop(PIPELINE, Map.of("LEDGERHOP_SETTLEMENTS", files.toAbsolutePath().toString()));

    String held = project.file("held.csv");
    assertThat(hopped.log().toString()).doesNotContain("OutOfMemoryError");
    assertThat(held.lines()).as(held).hasSize(4);
    assertThat(held)
        .contains("a-bomb.txt.gz:")
        .contains("b-truncated.txt.gz:")
        .contains("c-long-line.txt:2: the line is longer than");
    assertThat(project.journals())
        .extracting(JournalEntry::referenceNo)
        .containsExactly("AMZ-90000000002-1");
  }

  /**
   * The first seller gets JSON of depth 100,000, the second an HTML page. For the third one
   * download breaks off, and all its settlements are posted.
   */
  @Test
  void namesTheRequestsWithUnreadableAnswers() throws Exception {
    FaultScript script =
        new FaultScript()
            .onNth(1, SimulatedOperation.GET_REPORTS.label(), AmazonFaults.deepJson(DEPTH))
            .onNth(2, SimulatedOperation.GET_REPORTS.label(), AmazonFaults.htmlPage(200))
            .onNth(1, SimulatedOperation.DOWNLOAD.label(), PlannedFault.cutBodyAfter(500));

    Hopped hopped = project.hop(PIPELINE, Map.of(), script);

    String run = project.file("run.json");
    assertThat(hopped.log().toString()).doesNotContain("OutOfMemoryError", "StackOverflowError");
    assertThat(run).as(run).contains("seller account US", "seller account CA");
    assertThat(run.split(REQUEST_ID, -1)).as(run).hasSizeGreaterThanOrEqualTo(3);
    assertThat(project.settlements()).hasSize(SETTLEMENTS_OF_A_SELLER);
  }

  /** The first seller gets a list whose next-page token leads back to the same page. */
  @Test
  void stopsReadingAListThatNeverEnds() throws Exception {
    PlannedFault loop =
        PlannedFault.answer(
            Answer.of(200, "application/json", "{\"reports\":[],\"nextToken\":\"again\"}")
                .header("x-amzn-RequestId", "00000000-" + REQUEST_ID));
    FaultScript script =
        new FaultScript().onBurst(1, 2, SimulatedOperation.GET_REPORTS.label(), loop);

    project.hop(PIPELINE, Map.of("LEDGERHOP_SELLERS", "US, CA"), script);

    String run = project.file("run.json");
    assertThat(run).as(run).contains("seller account US: the list of reports does not end");
    assertThat(project.settlements()).hasSize(SETTLEMENTS_OF_A_SELLER);
  }

  private byte[] packed(Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(good);
    }
    return Files.readAllBytes(file);
  }

  /** A gzip file of 2 MB with a good beginning, followed by 2 GB of the same character. */
  private void bomb(Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(good);
      twoGigabytes(out);
    }
  }

  /** The header, and a second line of 2 GB. */
  private void longLine(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(good, 0, new String(good, StandardCharsets.US_ASCII).indexOf('\n') + 1);
      twoGigabytes(out);
    }
  }

  private static void twoGigabytes(OutputStream out) throws IOException {
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) '0');
    for (int megabyte = 0; megabyte < MEGABYTES; megabyte++) {
      out.write(block);
    }
  }
}
