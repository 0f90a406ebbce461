// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F19: one command reverses a settlement, or posts again what a changed workbook changes. */
@Timeout(600)
class ReverseTest {

  private static final String FILE = "split-month.txt";
  private static final String SETTLEMENT = "90000000001";

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

  @Test
  void reversesAndPostsAgainOnlyTheChangedSlice() throws Exception {
    assertThat(run()).extracting(Ran::exitCode).isEqualTo(0);
    SortedMap<String, BigDecimal> before = balances();
    Path mapping = mappingWith("6050", "6040");

    Ran changed =
        command(
            "--settlement",
            SETTLEMENT,
            "--repost",
            "--settlements",
            file.toString(),
            "--mapping",
            mapping.toString());

    assertThat(changed.exitCode()).as(changed.screen()).isZero();
    assertThat(project.file("results.csv"))
        .contains("ALREADY_POSTED")
        .contains("AMZ-90000000001-2r1")
        .contains("reverses AMZ-90000000001-2, record ")
        .contains("AMZ-90000000001-2v2")
        .contains("replaces AMZ-90000000001-2");
    assertThat(project.file("report.html")).contains("AMZ-90000000001-2r1", "AMZ-90000000001-2v2");
    assertThat(numbers())
        .containsExactlyInAnyOrder(
            "AMZ-90000000001-1", "AMZ-90000000001-2", "AMZ-90000000001-2r1", "AMZ-90000000001-2v2");
    assertThat(balances())
        .containsEntry("6040", sum(before, "6040", "6050"))
        .doesNotContainKey("6050")
        .containsEntry("1150", sum(before, "1150"));

    Ran third = run("--mapping", mapping.toString());
    assertThat(third.exitCode()).as(third.screen()).isZero();
    assertThat(numbers()).hasSize(4);
    assertThat(explained("AMZ-90000000001-2"))
        .contains("state: REVERSED", "problem: reversed by AMZ-90000000001-2r1, record ")
        .contains("number: AMZ-90000000001-2v2");
  }

  @Test
  void reversesASettlementAndPostsItAgainInTheNextRun() throws Exception {
    run();
    SortedMap<String, BigDecimal> before = balances();

    Ran reversed = command("--settlement", SETTLEMENT);

    assertThat(reversed.exitCode()).as(reversed.screen()).isZero();
    assertThat(reversed.screen())
        .contains("reversed as record ", "reverses AMZ-90000000001-1, record ");
    assertThat(balances()).isEmpty();
    assertThat(run()).extracting(Ran::exitCode).isEqualTo(0);
    assertThat(balances()).isEqualTo(before);
    assertThat(numbers()).contains("AMZ-90000000001-1v2", "AMZ-90000000001-2v2");
  }

  @Test
  void saysWhyNothingIsReversed() throws Exception {
    run();

    Ran alone = command("--settlement", SETTLEMENT, "--slice", "1");
    assertThat(alone.exitCode()).isEqualTo(1);
    assertThat(alone.screen())
        .contains("document AMZ-90000000001-2 of a later slice takes over what it carries forward");
    Ran unknown = command("--settlement", "4711");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.screen())
        .contains("settlement 4711: the trail has nothing of it that was posted");
    assertThat(command("--settlement", SETTLEMENT, "--slice", "1", "--repost").screen())
        .contains("--slice and --repost: only one of them can be given");
    assertThat(command("--settlement", SETTLEMENT, "--fresh").screen())
        .contains("a reversal needs what was posted");
    assertThat(numbers()).hasSize(2);
  }

  private Ran run(String... options) {
    String[] all = new String[options.length + 3];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = "--journal-mode";
    all[options.length + 1] = "--settlements";
    all[options.length + 2] = file.toString();
    return project.run(all);
  }

  private Ran command(String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "reverse";
    System.arraycopy(options, 0, all, 1, options.length);
    all[options.length + 1] = "--journal-mode";
    all[options.length + 2] = "--out";
    all[options.length + 3] = project.out().toString();
    return project.command(all);
  }

  private String explained(String number) {
    return project.command("explain", "--document", number).screen();
  }

  private List<String> numbers() {
    return project.journals().stream().map(JournalEntry::referenceNo).toList();
  }

  private static BigDecimal sum(SortedMap<String, BigDecimal> balances, String... accounts) {
    return Stream.of(accounts)
        .map(account -> balances.getOrDefault(account, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private SortedMap<String, BigDecimal> balances() {
    SortedMap<String, BigDecimal> balances = new TreeMap<>();
    project.entries().stream()
        .flatMap(entry -> entry.lines().stream())
        .forEach(line -> balances.merge(line.account(), line.signedAmount(), BigDecimal::add));
    balances.values().removeIf(balance -> balance.signum() == 0);
    return balances;
  }

  /** The starter workbook with another account in every cell that has this one. */
  private Path mappingWith(String account, String other) throws IOException {
    Path changed = folder.resolve("mapping.xlsx");
    Files.copy(project.layout().project().resolve("mapping/starter-mapping.xlsx"), changed);
    try (FileSystem workbook = FileSystems.newFileSystem(changed)) {
      Path texts = workbook.getPath("xl/sharedStrings.xml");
      String before = Files.readString(texts);
      String after = before.replace(">" + account + "</t>", ">" + other + "</t>");
      assertThat(after).as("cells with account " + account).isNotEqualTo(before);
      Files.writeString(texts, after);
    }
    return changed;
  }
}
