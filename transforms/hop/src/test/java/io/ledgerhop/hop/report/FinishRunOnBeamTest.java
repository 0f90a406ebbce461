// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.ResultRows;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.apache.hop.core.Result;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Issue 13: the report as Beam runs it, in a pipeline of its own, and the end that Finish Run
 * tells.
 */
@Timeout(60)
class FinishRunOnBeamTest {

  @TempDir private Path folder;

  @Test
  void failsTheRunOfWhichTheBoxOfTheReportIsDone() throws Exception {
    // docs/scheduling.md: Intacct Output fails on the Beam engine, where it is a pipeline of its
    // own
    bench().singleThreaded();
    assertThat(run()).contains("\"state\" : \"done\"", "\"exitCode\" : 0");
    Result inAnotherBox = new Result();
    inAnotherBox.setNrErrors(1);

    assertThat(finish(inAnotherBox)).isEqualTo(2);
    assertThat(run()).contains("\"state\" : \"failed\"", "\"exit\" : \"partial\"", "AMZ-1-1");
  }

  @Test
  void isDoneWhenEveryBoxIs() throws Exception {
    bench().singleThreaded();
    Result succeeded = new Result();
    succeeded.setResult(true);

    assertThat(finish(succeeded)).isZero();
    assertThat(run()).contains("\"confirmed\" : true");
  }

  @Test
  void failsTheRunOfWhichTheReportWasNeverTornDown() throws Exception {
    // docs/scheduling.md: the report is never torn down, Beam engine
    bench().notTornDown().singleThreaded();
    assertThat(run()).contains("\"state\" : \"running\"").doesNotContain("exitCode");
    Result succeeded = new Result();
    succeeded.setResult(true);

    assertThat(finish(succeeded)).isEqualTo(2);
    assertThat(run()).contains("ended without writing its result", "AMZ-1-1");
  }

  private int finish(Result previous) {
    FinishRunAction action = new FinishRunAction();
    action.setName("Finish");
    action.setMetadataProvider(new MemoryMetadataProvider());
    action.setParentWorkflow(new BegunWorkflow(Instant.EPOCH));
    action.setFolder(folder.toString());
    return action.execute(previous, 0).getExitStatus();
  }

  private TransformBench bench() throws Exception {
    LedgerReportMeta meta = new LedgerReportMeta();
    meta.setFolder("${OUT}");
    Plan plan = MappedLines.settlement("1").plan();
    Receipt posted =
        Receipt.of(
            Subject.of(plan.settlement()), ReceiptStatus.POSTED, plan.documents().get(0), "4711");
    return Rows.into(
        TransformBench.of(meta).variable("OUT", folder.toString()),
        ResultRows.RESULT,
        List.of(new io.ledgerhop.hop.row.Result(posted, new TreeMap<>(), false)));
  }

  private String run() throws Exception {
    return Files.readString(folder.resolve("run.json"));
  }
}
