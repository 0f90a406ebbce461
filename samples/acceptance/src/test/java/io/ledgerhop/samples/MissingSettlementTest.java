// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F82: one of ten files is not there, beside a chain in another currency that is whole. */
@Timeout(300)
class MissingSettlementTest {

  private static final LocalDate START = LocalDate.of(2026, 6, 4);

  @TempDir private Path folder;

  @Test
  void namesTheMissingPeriodUntilItsFileIsRead() throws IOException {
    SampleProject project = new SampleProject(folder.resolve("run"));
    Path files = Files.createDirectories(folder.resolve("files"));
    for (int at = 0; at < 10; at++) {
      settlement(files, at, "USD", "Amazon.com");
      settlement(files, at, "CAD", "Amazon.ca");
    }
    Path missing = folder.resolve("missing.txt");
    Files.move(files.resolve("USD-4.txt"), missing);

    Ran first = project.run("--settlements", files.toString());

    String fact =
        " between 2026-07-30T08:00:00Z and 2026-08-13T08:00:00Z; settlement 90000000003 before it"
            + " ends at the first time";
    assertThat(first.exitCode()).as(first.screen()).isEqualTo(3);
    for (String output :
        new String[] {
          first.screen(),
          project.file("held.csv"),
          project.file("run.json"),
          project.file("report.html")
        }) {
      assertThat(output)
          .contains("settlement 90000000005: no settlement of ", fact)
          .doesNotContain("CAD between");
    }
    assertThat(project.settlements()).hasSize(19);
    assertThat(project.runJson().path("settlements")).hasSize(19);

    Ran second = project.run("--settlements", files.toString());
    assertThat(second.exitCode()).isEqualTo(3);
    assertThat(second.screen()).contains(fact);

    Files.move(missing, files.resolve("USD-4.txt"));
    Ran third = project.run("--settlements", files.toString());
    assertThat(third.exitCode()).as(third.screen()).isZero();
    assertThat(project.settlements()).hasSize(20);
  }

  private static void settlement(Path files, int at, String currency, String marketplace)
      throws IOException {
    LocalDate start = START.plusDays(14L * at);
    String id = (currency.equals("USD") ? "9000000000" : "7000000000") + at;
    String summary =
        FlatFileText.summary(
            id,
            instant(start),
            instant(start.plusDays(14)),
            instant(start.plusDays(16)),
            "10.00",
            currency);
    String line =
        FlatFileText.line(
            id,
            "111-" + at,
            marketplace,
            "ItemPrice\tPrincipal",
            "10.00",
            start.plusDays(3).toString());
    FlatFileText.write(files.resolve(currency + "-" + at + ".txt"), summary, line);
  }

  private static String instant(LocalDate day) {
    return day + " 08:00:00 UTC";
  }
}
