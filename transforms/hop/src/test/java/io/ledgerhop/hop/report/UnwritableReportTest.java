// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.logging.HopLogStore;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Issue 13, F71: a report that cannot be written. A folder in place of the unfinished file makes
 * each attempt fail, as a full disk does.
 */
@Timeout(60)
class UnwritableReportTest {

  private final LedgerReportMeta meta = new LedgerReportMeta();

  @TempDir private Path folder;

  @BeforeAll
  static void startHop() throws HopException {
    HopEnvironment.init();
  }

  @BeforeEach
  void setOptions() {
    meta.setFolder(folder.toString());
  }

  /** docs/scheduling.md: the disk of the report is full. The page of the run in progress goes. */
  @Test
  void saysInRunJsonThatARunFailedOnlyBecauseOfItsPage() throws Exception {
    RunRecord record = begun();
    record.add(posted());
    block("report.html");
    assertThatThrownBy(record::done).isInstanceOf(IOException.class);
    assertThat(run()).contains("\"state\" : \"running\"").doesNotContain("exitCode");

    assertThatThrownBy(() -> record.failed(List.of("tested: no room")))
        .isInstanceOf(IOException.class);

    assertThat(run())
        .contains("\"state\" : \"failed\"", "\"exitCode\" : 2", "tested: no room", "AMZ-1-1");
    assertThat(folder.resolve("report.html")).doesNotExist();
  }

  /** docs/scheduling.md: another file of the report cannot be written, but report.html can. */
  @ParameterizedTest
  @ValueSource(strings = {"report.xlsx", "results.csv", "unmapped.xlsx"})
  void warnsThatAFileIsMissingThatOnlyRepeatsThePage(String file) throws Exception {
    RunRecord record = begun();
    block(file);
    record.add(posted());

    record.done();

    String warning =
        file + ": the file could not be written at the end of the run, and nothing else of the run";
    assertThat(run())
        .contains("\"state\" : \"done\"", "\"exitCode\" : 0", "COPY_UNWRITTEN", warning)
        .contains("(report.html has the same; make room");
    assertThat(folder.resolve("report.html")).content().contains(warning);
    assertThat(folder.resolve(file)).doesNotExist();
  }

  /** What a program has open cannot be replaced on some systems; nothing was posted yet. */
  @Test
  void doesNotBeginWhenAFileOfTheReportCannotBeReplaced() throws Exception {
    block("report.xlsx");

    assertThat(refused())
        .contains("tested: nothing can be written to \"" + folder + "\": ")
        .contains("report.xlsx");
  }

  /** docs/scheduling.md: the disk of the report is full. Nothing of yesterday stays. */
  @Test
  void doesNotStartWhenItCannotWriteThatItRuns() throws Exception {
    Files.writeString(folder.resolve("run.json"), "{\"exitCode\" : 0}");
    block("run.json");

    String log = refused();

    assertThat(log)
        .contains("tested: nothing can be written to \"" + folder + "\": ")
        .doesNotContain("\tat ");
    assertThat(folder.resolve("run.json")).doesNotExist();
  }

  /** docs/scheduling.md: the report folder cannot be made or written. */
  @Test
  void namesTheFolderThatCannotBeMade() throws Exception {
    Path below = Files.createFile(folder.resolve("file")).resolve("below");
    meta.setFolder(below.toString());

    String log = refused();

    assertThat(log)
        .contains("tested: nothing can be written to \"" + below + "\": ")
        .doesNotContain("\tat ");
  }

  /**
   * docs/scheduling.md: a path has letters that the system's encoding of file names lacks.
   * PATH_INEXPRESSIBLE.
   */
  @Test
  void refusesAPathThatJavaWouldMisspell() {
    // No encoding of file names has half of a surrogate pair; LANG=C has no umlaut either.
    meta.setFolder("/srv/\ud83d");

    assertThat(meta.problems("here", new Variables(), new MemoryMetadataProvider()))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .startsWith("here, Report folder: this system's encoding of file names, ")
                    .contains(", cannot express the path /srv/")
                    .contains("set LC_ALL to a locale with UTF-8"));
  }

  /** docs/scheduling.md: the disk of the report is full. Finish Run cannot write either. */
  @Test
  void finishRunIsFalseWhenItCannotWriteTheResult() throws Exception {
    block("run.json");
    FinishRunAction action = new FinishRunAction();
    action.setName("Finish");
    action.setMetadataProvider(new MemoryMetadataProvider());
    action.setParentWorkflow(new BegunWorkflow(Instant.EPOCH));
    action.setFolder(folder.toString());
    var succeeded = new org.apache.hop.core.Result();
    succeeded.setResult(true);

    assertThat(action.execute(succeeded, 0).getExitStatus()).isEqualTo(1);
    assertThat(HopLogStore.getAppender().getBuffer(action.getLogChannelId(), true).toString())
        .contains("Finish: nothing can be written to \"" + folder + "\": ")
        .doesNotContain("\tat ");
  }

  private RunRecord begun() throws IOException {
    RunFiles files = new RunFiles(new VfsFolder(folder.toString(), new Variables()));
    RunRecord record = new RunRecord("tested", files, Clock.systemUTC(), TreeMap::new);
    record.begin();
    return record;
  }

  private void block(String file) throws IOException {
    Files.createDirectories(folder.resolve(file + ".part").resolve("kept"));
  }

  /** The log of a Ledger Report that does not start. */
  private String refused() throws Exception {
    return Rows.into(TransformBench.of(meta), ResultRows.RESULT, List.<Result>of()).refused();
  }

  private static Result posted() {
    Plan plan = MappedLines.settlement("1").plan();
    return new Result(
        Receipt.of(
            Subject.of(plan.settlement()), ReceiptStatus.POSTED, plan.documents().get(0), "4711"),
        new TreeMap<>(),
        false);
  }

  private String run() throws IOException {
    return Files.readString(folder.resolve("run.json"));
  }
}
