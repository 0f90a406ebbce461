// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * F4 and F5: a settlement of 22 October to 5 November 2026, from the file of Amazon to {@code
 * documents.csv}, mapped with the starter workbook.
 */
@Timeout(300)
class SplitMonthTest {

  private static final String FILE = "split-month.txt";

  @TempDir private Path folder;

  private SampleProject project;
  private Path file;

  @BeforeEach
  void copyTheFile() throws IOException {
    project = new SampleProject(folder.resolve("run"));
    file = folder.resolve(FILE);
    try (InputStream in = SplitMonthTest.class.getResourceAsStream(FILE)) {
      Files.copy(Objects.requireNonNull(in), file);
    }
  }

  /** 19:15 on 31 October in Los Angeles is November in UTC. */
  @Test
  void postsEachMonthByTheDaysOfTheMarketplace() throws Exception {
    assertThat(documents())
        .containsExactly(
            "AMZ-90000000001-1 2026-10-31: 1155 -120.00, 1160 757.02, 2210 0.00, 4000 -1019.99,"
                + " 4010 -40.00, 4050 50.00, 6010 153.00, 6020 219.97",
            "AMZ-90000000001-2 2026-11-05: 1150 642.18, 1155 150.00, 1160 -757.02, 2210 0.00, 4000"
                + " -300.00, 4100 80.00, 4900 -31.50, 6010 33.00, 6011 2.40, 6020 64.40, 6030"
                + " 21.37, 6040 55.18, 6050 39.99");
    assertThat(project.file("warnings.csv"))
        .contains("lines 13 to 15 (13.77 USD in all) are in another accounting period");
  }

  @Test
  void postsEachMonthByTheDaysOfUtc() throws Exception {
    assertThat(documents("--zone", "Amazon.com=UTC"))
        .satisfiesExactly(
            october -> assertThat(october).contains("2026-10-31", " 1160 743.25,"),
            november -> assertThat(november).contains("1150 642.18", " 1160 -743.25,"));
  }

  @Test
  void postsEachPeriodOfTheCompanysCalendar() throws Exception {
    Path calendar = folder.resolve("calendar.csv");
    Files.writeString(
        calendar,
        """
        Period,First day,Last day
        P10,2026-09-27,2026-10-24
        P11,2026-10-25,2026-11-21
        """);

    assertThat(documents("--calendar", calendar.toString()))
        .satisfiesExactly(all -> assertThat(all).contains("-1 2026-11-05: 1150 642.18"));
  }

  /** F16 and F17: the fees become bills that are settled at once, and no balance differs. */
  @Test
  void makesBillsOfTheFeesAndLeavesEveryBalanceAsItIs() throws Exception {
    PreviewedDocuments bills = preview("--bill-mode");

    assertThat(bills.byDocument())
        .containsExactly(
            "AMZ-90000000001-1 2026-10-31: 1155 -120.00, 1160 1129.99, 2210 0.00, 4000 -1019.99,"
                + " 4010 -40.00, 4050 50.00",
            "AMZ-90000000001-1-A 2026-10-31: 2000 0.00",
            "AMZ-90000000001-1-B 2026-10-31: 2000 -372.97, 6010 153.00, 6020 219.97",
            "AMZ-90000000001-1-M 2026-10-31: 1160 -372.97, 2000 372.97",
            "AMZ-90000000001-2 2026-11-05: 1150 858.52, 1155 150.00, 1160 -757.02, 2210 0.00, 4000"
                + " -300.00, 4100 80.00, 4900 -31.50",
            "AMZ-90000000001-2-A 2026-11-05: 2000 0.00",
            "AMZ-90000000001-2-B 2026-11-05: 2000 -228.34, 6010 45.00, 6011 2.40, 6020 64.40, 6030"
                + " 21.37, 6040 55.18, 6050 39.99",
            "AMZ-90000000001-2-C 2026-11-05: 2000 12.00, 6010 -12.00",
            "AMZ-90000000001-2-M 2026-11-05: 1150 -216.34, 2000 216.34");
    assertThat(bills.balances()).isEqualTo(preview("--journal-mode").balances());
    assertThat(bills.balances()).startsWith("1150 642.18, 1155 30.00, 4000");
  }

  /** F28: nine lines have room beside the one that balances a document. */
  @Test
  void splitsDocumentsOfManyLinesIntoPartsThatEachBalance() throws Exception {
    PreviewedDocuments parts = preview("--lines-per-document", "10");

    assertThat(parts.distinct("document"))
        .containsExactly("AMZ-90000000001-1", "AMZ-90000000001-2/1", "AMZ-90000000001-2/2");
    assertThat(parts.balances()).isEqualTo(preview("--journal-mode").balances());
  }

  private List<String> documents(String... options) throws Exception {
    return preview(options).byDocument();
  }

  private PreviewedDocuments preview(String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--preview", "--settlements", file.toString()));
    Ran ran = project.run(all.toArray(String[]::new));
    assertThat(ran.exitCode()).as(ran.screen()).isZero();
    return new PreviewedDocuments(project.file("documents.csv"));
  }
}
