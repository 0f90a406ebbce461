// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.fixture.BeamBox;
import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.report.file.VfsFolder;
import io.ledgerhop.hop.report.run.RunFiles;
import io.ledgerhop.hop.report.run.RunRecord;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.Result;
import io.ledgerhop.hop.row.ResultRows;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaString;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F71: the report of a run is written however the run ends. */
@Timeout(60)
class LedgerReportTest {

  private final LedgerReportMeta meta = new LedgerReportMeta();

  @TempDir private Path folder;

  @BeforeEach
  void setOptions() {
    meta.setFolder("${OUT}");
  }

  @Test
  void writesItsFilesAndPassesTheResultsOn() throws Exception {
    List<Result> results = results();

    Ran ran = bench(results).local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.counters()).isEqualTo(new Ran.Counters(0, 2, 2, 2, 0));
    assertThat(Rows.from(ran.out(), ResultRows.RESULT)).isEqualTo(results);
    assertThat(ran.out().meta().size()).isEqualTo(ResultRows.RESULT.fields().size());
    assertThat(run()).contains("\"state\" : \"done\"", "\"exitCode\" : 3", "\"Intacct\" : 17");
    assertThat(Files.readAllLines(folder.resolve("results.csv"))).hasSize(2);
    assertThat(Files.readAllLines(folder.resolve("held.csv"))).hasSize(2);
    assertThat(Files.readAllLines(folder.resolve("unmapped.csv"))).hasSize(2);
    assertThat(folder.resolve("report.html")).content().contains("AMZ-1-1", "Intacct record 4711");
  }

  @Test
  void writesThemOnBeamAsWell() throws Exception {
    bench(results()).singleThreaded();

    assertThat(run()).contains("\"state\" : \"done\"", "\"exitCode\" : 3");
  }

  /** Issue 13: on Beam, each of two instances would get only some of the rows. */
  @Test
  void refusesASecondInstanceOnBeam() throws Exception {
    TransformBench first = bench(results()).notTornDown();
    first.singleThreaded();

    assertThat(BeamBox.refused(bench(results())))
        .contains("tested: the Beam engine has made a second instance of this transform");

    first.tearDown();
    bench(results()).singleThreaded();
  }

  /** Beam need not tear down an instance that has failed, and makes another one in its place. */
  @Test
  void startsOnBeamBesideAnInstanceThatHasFailed() throws Exception {
    RowMeta other = new RowMeta();
    other.addValueMeta(new ValueMetaString("something"));
    TransformBench failed =
        TransformBench.of(meta)
            .variable("OUT", folder.toString())
            .rows(other, List.<@Nullable Object[]>of(new Object[] {"else"}))
            .notTornDown();
    assertThatThrownBy(failed::singleThreaded).isInstanceOf(HopException.class);

    bench(results()).singleThreaded();

    assertThat(run()).contains("\"state\" : \"done\"");
    failed.tearDown();
  }

  /** Issue 13: who looks at the rows of a transform does not lose the report of the last run. */
  @Test
  void leavesTheFilesOfTheLastRunInAPreviewOfHop() throws Exception {
    bench(results()).local();
    String last = run();

    bench(results()).asPreview().local();

    assertThat(run()).isEqualTo(last);
    assertThat(folder.resolve("preview")).isDirectoryContaining("glob:**run.json");
    assertThat(folder.resolve("preview/report.html")).content().contains("AMZ-1-1");
  }

  @Test
  void reportsNothingNewWithoutResults() throws Exception {
    // docs/scheduling.md: everything is posted, or nothing is new
    Ran ran = bench(List.of()).local();

    assertThat(ran.errors()).isZero();
    assertThat(run()).contains("\"state\" : \"done\"", "\"exitCode\" : 0");
    assertThat(folder.resolve("report.html")).content().contains("Nothing new");
  }

  @Test
  void reportsWhatStoppedAFailedRun() throws Exception {
    RowMeta other = new RowMeta();
    other.addValueMeta(new ValueMetaString("something"));
    List<@Nullable Object[]> rows = new ArrayList<>();
    rows.add(new Object[] {"else"});

    Ran ran = TransformBench.of(meta).variable("OUT", folder.toString()).rows(other, rows).local();

    assertThat(ran.errors()).isPositive();
    assertThat(run())
        .contains("\"state\" : \"failed\"", "\"exitCode\" : 1")
        .contains("tested: the incoming rows have no field seller")
        .doesNotContain("\\tat ");
  }

  /**
   * docs/scheduling.md: a transform cannot start, for instance because of an option, which may be
   * one of the report itself.
   */
  @Test
  void leavesNoResultOfYesterdayWhenAnOptionKeepsItFromStarting() throws Exception {
    Files.writeString(folder.resolve("run.json"), "{\"exitCode\" : 0}");
    meta.setWorkbook("${NOWHERE}");

    TransformBench.of(meta).variable("OUT", folder.toString()).refused();

    assertThat(run())
        .contains("\"state\" : \"failed\"", "\"exitCode\" : 1")
        .contains("the variable in ${NOWHERE} has no value");
  }

  /** The report of an earlier run must not be mistaken for this one's. */
  @Test
  void reportsARunInProgressBeforeTheFirstResult() throws Exception {
    Files.writeString(folder.resolve("run.json"), "{\"exitCode\" : 0}");
    RunFiles files = new RunFiles(new VfsFolder(folder.toString(), new Variables()));
    new RunRecord("process 1", files, Clock.systemUTC(), TreeMap::new).begin();

    assertThat(run())
        .contains("\"run\" : \"process 1\"", "\"state\" : \"running\"")
        .doesNotContain("exitCode");
  }

  /** Hop would create a folder with the name of the variable. */
  @Test
  void refusesAVariableWithoutAValue() {
    meta.setFolder("${NOWHERE_SET}/report");

    assertThat(meta.problems("here", new Variables(), new MemoryMetadataProvider()))
        .extracting(problem -> problem.message())
        .containsExactly(
            "here, Report folder: the variable in ${NOWHERE_SET} has no value (set it as a parameter,"
                + " in the project or in the environment)");
  }

  @Test
  void linksToTheOtherReportOfTheRun() throws Exception {
    meta.setOtherReport("${ORDERS}/report.html");

    Ran ran = bench(results()).variable("ORDERS", "vendor-orders").local();

    assertThat(ran.errors()).isZero();
    assertThat(folder.resolve("report.html"))
        .content()
        .contains("<a href=\"vendor-orders/report.html\"");
  }

  @Test
  void namesTheAccountsAsTheWorkbookLists() throws Exception {
    Path workbook = folder.resolve("mapping");
    Files.createDirectories(workbook);
    Files.writeString(workbook.resolve("Lists.csv"), "Account,Account title\n4000,Product sales\n");
    meta.setWorkbook("${OUT}/mapping");

    Ran ran = bench(results()).local();

    assertThat(ran.errors()).isZero();
    assertThat(folder.resolve("report.html")).content().contains("<td>Product sales</td>");
  }

  /** TITLES_UNREADABLE: the report is written all the same. */
  @Test
  void doesWithoutTitlesWhenThereIsNoWorkbook() throws Exception {
    String missing = folder.resolve("missing.xlsx").toString();

    assertThat(WorkbookTitles.read(missing, new Variables()).problems())
        .extracting(problem -> problem.message())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith(
            missing
                + ": the workbook cannot be read, so the report shows accounts without titles: ")
        .endsWith(" (name the workbook that Ledger Rules reads, or none)");
    meta.setWorkbook(missing);
    assertThat(bench(results()).local().errors()).isZero();
    assertThat(folder.resolve("report.html")).content().contains("AMZ-1-1");
  }

  @Test
  void refusesAFolderThatCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    meta.setFolder(file + "/below");

    assertThatThrownBy(() -> bench(List.of()).local()).isInstanceOf(HopException.class);
  }

  private String run() throws IOException {
    return Files.readString(folder.resolve("run.json"));
  }

  private TransformBench bench(List<Result> results) throws Exception {
    return Rows.into(
        TransformBench.of(meta).variable("OUT", folder.toString()), ResultRows.RESULT, results);
  }

  private static List<Result> results() {
    Plan posted = MappedLines.settlement("1").plan();
    Plan held = MappedLines.unmapped("2").plan();
    Receipt receipt =
        Receipt.of(
            Subject.of(posted.settlement()),
            ReceiptStatus.POSTED,
            posted.documents().get(0),
            "4711");
    return List.of(
        new Result(receipt, new TreeMap<>(Map.of("Intacct", 9L)), false),
        new Result(
            Receipt.held(Subject.of(held.settlement()), held.holds().get(0)),
            new TreeMap<>(Map.of("Intacct", 17L)),
            false));
  }
}
