// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.report.file.VfsFolder;
import io.ledgerhop.hop.report.run.RunFiles;
import io.ledgerhop.hop.report.run.RunRecord;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.Result;
import io.ledgerhop.hop.wiring.ProcessPlace;
import io.ledgerhop.hop.wiring.RunName;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.TreeMap;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.logging.HopLogStore;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Issue 13: run.json tells how the run really ended. */
@Timeout(60)
class FinishRunActionTest {

  private static final Instant BEGIN = Instant.parse("2026-11-10T06:00:00Z");
  private static final Clock DURING = Clock.fixed(BEGIN.plusSeconds(60), ZoneOffset.UTC);
  private static final Clock YESTERDAY =
      Clock.fixed(BEGIN.minus(Duration.ofDays(1)), ZoneOffset.UTC);
  private static final String HERE = RunName.of(ProcessPlace.name(), "tested");

  private final BegunWorkflow workflow = new BegunWorkflow(BEGIN);
  private final FinishRunAction action = new FinishRunAction(DURING);

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    HopEnvironment.init();
  }

  @BeforeEach
  void setOptions() {
    action.setName("Finish");
    action.setMetadataProvider(new MemoryMetadataProvider());
    action.setParentWorkflow(workflow);
    action.setFolder(folder.toString());
  }

  @Test
  void isTrueWhenThePipelineAndItsReportAreDone() throws Exception {
    // docs/scheduling.md: everything is posted, or nothing is new
    record(DURING).done();

    var result = action.execute(succeeded(), 0);

    assertThat(result.getResult()).isTrue();
    assertThat(result.getNrErrors()).isZero();
    assertThat(result.getExitStatus()).isZero();
    assertThat(run())
        .contains("\"state\" : \"done\"", "\"exitCode\" : 0", "\"confirmed\" : true")
        .contains("\"run\" : \"" + HERE + "\"");
  }

  @Test
  void isFalseWithTheExitCodeWhenASettlementIsHeld() throws Exception {
    // docs/scheduling.md: a settlement is held
    RunRecord record = record(DURING);
    record.add(held());
    record.done();

    var result = action.execute(succeeded(), 0);

    assertThat(result.getResult()).isFalse();
    assertThat(result.getNrErrors()).isEqualTo(1);
    assertThat(result.getExitStatus()).isEqualTo(3);
    assertThat(run())
        .contains("\"state\" : \"done\"", "\"exitCode\" : 3", "\"exit\" : \"held\"")
        .contains("\"settlement\" : \"2\"");
  }

  /**
   * On Beam each transform is a pipeline of its own, and the transform of the report knows no
   * other.
   */
  @Test
  void believesTheWorkflowWhenAnotherBoxHasFailed() throws Exception {
    record(DURING).done();

    var result = action.execute(failed(2), 0);

    assertThat(result.getExitStatus()).isEqualTo(1);
    assertThat(run())
        .contains("\"state\" : \"failed\"", "\"exitCode\" : 1", "\"exit\" : \"failed\"")
        .contains(
            "Finish: the pipeline failed without an error in the log; errors in its result: 2");
  }

  @Test
  void writesTheErrorsThatTheWorkflowHasLogged() throws Exception {
    record(DURING).done();
    workflow.getLogChannel().logError("Intacct Output: no answer for AMZ-1-1");

    action.execute(failed(1), 0);

    assertThat(run())
        .contains("\"errors\" : [ \"Intacct Output: no answer for AMZ-1-1\" ]")
        .doesNotContain("without an error in the log");
  }

  @Test
  void isPartialWhenSomethingWasPostedBeforeTheFailure() throws Exception {
    // docs/scheduling.md: Intacct Output fails, local engine
    RunRecord record = record(DURING);
    record.add(posted());
    record.done();

    assertThat(action.execute(failed(1), 0).getExitStatus()).isEqualTo(2);
    assertThat(run()).contains("\"state\" : \"failed\"", "\"exit\" : \"partial\"", "AMZ-1-1");
  }

  /** A stopped pipeline has no errors. */
  @Test
  void isFailedWhenThePipelineWasStopped() throws Exception {
    record(DURING).done();
    var stopped = succeeded();
    stopped.setStopped(true);

    assertThat(action.execute(stopped, 0).getExitStatus()).isEqualTo(1);
  }

  @Test
  void neverTakesYesterdaysResultForTodays() throws Exception {
    // docs/scheduling.md: the pipeline, or Ledger Report in it, does not start
    RunRecord yesterday = record(YESTERDAY);
    yesterday.add(posted());
    yesterday.done();

    var result = action.execute(succeeded(), 0);

    assertThat(result.getExitStatus()).isEqualTo(1);
    assertThat(run())
        .contains("\"state\" : \"failed\"", "\"started\" : \"2026-11-10T06:00:00Z\"")
        .contains("Finish: the run wrote no result into \\\"" + folder)
        .doesNotContain("AMZ-1-1");
  }

  /** A workflow that repeats has one begin for all its rounds. */
  @Test
  void takesAResultOnlyOnce() throws Exception {
    record(DURING).done();
    action.execute(succeeded(), 0);

    assertThat(action.execute(succeeded(), 0).getExitStatus()).isEqualTo(1);
    assertThat(run()).contains("the run wrote no result into");
  }

  @Test
  void writesWhatFailedWhenThereIsNoResultAtAll() throws Exception {
    workflow.getLogChannel().logError("Unable to load pipeline main.hpl");

    assertThat(action.execute(failed(1), 0).getExitStatus()).isEqualTo(1);
    assertThat(run())
        .contains("Unable to load pipeline main.hpl", "the run wrote no result into")
        .contains("\"settlements\" : [ ]");
  }

  @Test
  void takesATornFileForNone() throws Exception {
    Files.writeString(folder.resolve("run.json"), "{\"state\" : \"do");

    assertThat(action.execute(succeeded(), 0).getExitStatus()).isEqualTo(1);
    assertThat(run()).contains("the run wrote no result into");
  }

  /**
   * Beam tears its transforms down at best effort; the end of the pipeline is the end of the run.
   */
  @Test
  void isFailedWhenTheReportWasNeverTornDown() throws Exception {
    record(DURING).add(posted());

    assertThat(action.execute(succeeded(), 0).getExitStatus()).isEqualTo(2);
    assertThat(run())
        .contains("the run that began at 2026-11-10T06:01:00Z ended without writing its result")
        .contains("\"finished\" : \"2026-11-10T06:01:00Z\"", "AMZ-1-1");
  }

  @Test
  void declaresARunFailedWhoseProcessIsGone() throws Exception {
    // docs/scheduling.md: the process was killed, or the disk had no room even for run.json
    record("process 999999999 since unknown on " + ProcessPlace.name() + ", run x", YESTERDAY);

    assertThat(action.execute(succeeded(), 0).getExitStatus()).isEqualTo(1);
    assertThat(run())
        .contains("\"state\" : \"failed\"", "ended without writing its result (process 999999999");
  }

  @Test
  void leavesTheFileOfARunThatMayBeInProgress() throws Exception {
    record(YESTERDAY);
    String before = run();

    var result = action.execute(succeeded(), 0);

    assertThat(result.getResult()).isFalse();
    assertThat(run()).isEqualTo(before);
    assertThat(log(action)).contains("is of another run, which may be in progress: " + HERE);
  }

  @Test
  void isFailedWithoutThePageForTheAccountant() throws Exception {
    record(DURING).done();
    Files.delete(folder.resolve("report.html"));

    assertThat(action.execute(succeeded(), 0).getExitStatus()).isEqualTo(1);
    assertThat(run()).contains("Finish: there is no report.html in");
  }

  @Test
  void isFalseForAFolderThatCannotBeWritten() throws Exception {
    action.setFolder(Files.createFile(folder.resolve("file")) + "/below");

    assertThat(action.execute(succeeded(), 0).getResult()).isFalse();
    assertThat(log(action)).contains("Finish: nothing can be written to");
  }

  @Test
  void isFalseWithoutAFolderAndCopiesItsOptions() {
    action.setFolder("");
    action.setTrail("Trail");

    FinishRunAction copy = (FinishRunAction) action.clone();

    assertThat(copy.getTrail()).isEqualTo("Trail");
    assertThat(copy.execute(succeeded(), 0).getExitStatus()).isEqualTo(1);
    assertThat(log(copy)).contains("Finish, Report folder: ");
  }

  private RunRecord record(Clock clock) throws IOException {
    return record(HERE, clock);
  }

  /** A run that has begun at this time, in the process that its name tells. */
  private RunRecord record(String name, Clock clock) throws IOException {
    RunFiles files = new RunFiles(new VfsFolder(folder.toString(), new Variables()));
    RunRecord record = new RunRecord(name, files, clock, TreeMap::new);
    record.begin();
    return record;
  }

  private static org.apache.hop.core.Result succeeded() {
    var result = new org.apache.hop.core.Result();
    result.setResult(true);
    return result;
  }

  private static org.apache.hop.core.Result failed(int errors) {
    var result = new org.apache.hop.core.Result();
    result.setNrErrors(errors);
    return result;
  }

  private static Result posted() {
    Plan plan = MappedLines.settlement("1").plan();
    Subject subject = Subject.of(plan.settlement());
    return new Result(
        Receipt.of(subject, ReceiptStatus.POSTED, plan.documents().get(0), "4711"),
        new TreeMap<>(),
        false);
  }

  private static Result held() {
    Plan plan = MappedLines.unmapped("2").plan();
    return new Result(
        Receipt.held(Subject.of(plan.settlement()), plan.holds().get(0)), new TreeMap<>(), false);
  }

  private String run() throws IOException {
    return Files.readString(folder.resolve("run.json"));
  }

  private static String log(FinishRunAction action) {
    return HopLogStore.getAppender().getBuffer(action.getLogChannelId(), true).toString();
  }
}
