// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Issue 8: warnings of a run that posts everything. */
@Timeout(300)
class WarningsTest {

  @TempDir private Path folder;

  private SampleProject project;
  private Path files;

  @BeforeEach
  void makeTheFolders() throws IOException {
    project = new SampleProject(folder.resolve("run"));
    files = Files.createDirectories(folder.resolve("files"));
  }

  /**
   * Points 3 and 6: withheld tax without its tax, and two periods that overlap. Tax of which Amazon
   * withholds nothing is the seller's (F10).
   */
  @Test
  void warnsOfTaxWithOneLegAndOfPeriodsThatOverlap() throws IOException {
    file(
        "1.txt",
        summary("90000000001", "2026-10-22", "2026-11-05", "1283.20", "USD"),
        line("90000000001", "111-1", "ItemPrice\tPrincipal", "1000.00", "2026-10-28"),
        line(
            "90000000001",
            "111-1",
            "ItemWithheldTax\tMarketplaceFacilitatorTax-Principal",
            "-25.80",
            "2026-10-28"),
        line("90000000001", "111-4", "ItemPrice\tTax", "9.00", "2026-10-28"),
        line("90000000001", "111-2", "ItemPrice\tPrincipal", "300.00", "2026-11-03"),
        line("90000000001", "111-2", "ItemPrice\tTax", "8.25", "2026-11-03"),
        line(
            "90000000001",
            "111-2",
            "ItemWithheldTax\tMarketplaceFacilitatorTax-Principal",
            "-8.25",
            "2026-11-03"));
    file(
        "2.txt",
        summary("90000000002", "2026-11-04", "2026-11-18", "10.00", "USD"),
        line("90000000002", "111-3", "ItemPrice\tPrincipal", "10.00", "2026-11-10"));

    Ran ran = project.run("--settlements", files.toString());

    assertThat(ran.exitCode()).as(ran.screen()).isZero();
    String tax =
        "settlement 90000000001, order 111-1: facilitator tax keeps -25.80 USD on account 2210"
            + " (collected 0.00, withheld -25.80)";
    String overlap = "settlement 90000000002: its period from 2026-11-04T";
    for (String output :
        new String[] {ran.screen(), project.file("run.json"), project.file("report.html")}) {
      assertThat(output).contains(tax, overlap).doesNotContain("order 111-2", "order 111-4");
    }
    assertThat(project.journals())
        .extracting(JournalEntry::referenceNo)
        .containsExactly("AMZ-90000000001-1", "AMZ-90000000001-2", "AMZ-90000000002-1");
  }

  /** Point 6: a nightly run reads one settlement, so the trail has the one that it overlaps. */
  @Test
  void warnsOfAPeriodThatOverlapsThatOfAnEarlierRun() throws IOException {
    file(
        "1.txt",
        summary("90000000005", "2026-10-22", "2026-11-05", "10.00", "USD"),
        line("90000000005", "111-5", "ItemPrice\tPrincipal", "10.00", "2026-11-03"));
    Ran first = project.run("--settlements", files.toString());
    assertThat(first.exitCode()).as(first.screen()).isZero();
    assertThat(first.screen()).doesNotContain("overlaps");
    file(
        "2.txt",
        summary("90000000006", "2026-11-04", "2026-11-18", "20.00", "USD"),
        line("90000000006", "111-6", "ItemPrice\tPrincipal", "20.00", "2026-11-10"));

    Ran second = project.run("--settlements", files.toString());

    assertThat(second.exitCode()).as(second.screen()).isZero();
    String overlap =
        "settlement 90000000006: its period from 2026-11-04T08:00:00Z to 2026-11-18T20:00:00Z"
            + " overlaps that of settlement 90000000005, 2026-10-22T08:00:00Z to"
            + " 2026-11-05T20:00:00Z";
    for (String output :
        new String[] {
          second.screen(),
          project.file("run.json"),
          project.file("report.html"),
          project.file("warnings.csv")
        }) {
      assertThat(output).contains(overlap);
    }
    assertThat(project.journals())
        .extracting(JournalEntry::referenceNo)
        .containsExactly("AMZ-90000000005-1", "AMZ-90000000006-1");

    Ran third = project.run("--settlements", files.toString());
    assertThat(third.screen()).contains("nothing new").doesNotContain("overlaps");
  }

  /** Points 14 and 16: neither is an error, and neither is reported again. */
  @Test
  void finishesASettlementWithoutMoneyAndReadsTheFileOfSingapore() throws IOException {
    file("1.txt", summary("90000000003", "2026-10-22", "2026-11-05", "0.00", "CAD"));
    Files.writeString(
        files.resolve("2.txt"),
        "Settlement report for Amazon.sg\n\n"
            + FlatFileText.HEADER
            + "\n"
            + summary("90000000004", "2026-11-05", "2026-11-19", "10.00", "SGD")
            + "\n"
            + line("90000000004", "503-1", "ItemPrice\tPrincipal", "10.00", "2026-11-10")
                .replace("Amazon.com", "Amazon.sg")
            + "\n");

    Ran first = project.run("--settlements", files.toString());
    String json = project.file("run.json");
    String page = project.file("report.html");
    Ran second = project.run("--settlements", files.toString());

    assertThat(first.exitCode()).as(first.screen()).isZero();
    for (String output : new String[] {first.screen(), json, page}) {
      assertThat(output)
          .contains(
              "settlement 90000000003: it has no money to post, so it is finished without a document")
          .contains("2.txt:1: the header is line 3; what stands above it was skipped");
    }
    assertThat(json).contains("\"status\" : \"nothing_to_post\"");
    assertThat(project.journals())
        .extracting(JournalEntry::referenceNo)
        .containsExactly("AMZ-90000000004-1");
    assertThat(second.exitCode()).isZero();
    assertThat(second.screen()).contains("nothing new").doesNotContain("90000000003");
  }

  private void file(String name, String... rows) throws IOException {
    FlatFileText.write(files.resolve(name), rows);
  }

  private static String summary(
      String id, String start, String end, String total, String currency) {
    String ended = end + " 20:00:00 UTC";
    return FlatFileText.summary(id, start + " 08:00:00 UTC", ended, ended, total, currency);
  }

  private static String line(String id, String order, String type, String amount, String posted) {
    return FlatFileText.line(id, order, "Amazon.com", type, amount, posted);
  }
}
