// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.report.file.VfsFolder;
import io.ledgerhop.hop.report.run.FolderClaim;
import io.ledgerhop.hop.row.ResultRows;
import io.ledgerhop.hop.row.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hop.core.Result;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** docs/scheduling.md: another run is at work in the same report folder. */
@Timeout(60)
class SharedFolderTest {

  private static final String OTHER = "{\"run\" : \"process 7\", \"state\" : \"running\"}";

  private final LedgerReportMeta meta = new LedgerReportMeta();

  @TempDir private Path folder;
  private FolderClaim other = FolderClaim.none();

  @BeforeEach
  void begin() throws IOException {
    meta.setFolder("${OUT}");
    Files.writeString(folder.resolve("run.json"), OTHER);
    VfsFolder files = new VfsFolder(folder.toString(), new Variables());
    other = FolderClaim.of(files, "Report", "the other run", "process 7");
  }

  @AfterEach
  void end() {
    other.close();
  }

  @Test
  void leavesTheResultOfTheOtherRunAndTellsWhoHasTheFolder() throws Exception {
    assertThat(bench().refused()).contains("another run is writing into", "process 7");
    assertThat(folder.resolve("run.json")).hasContent(OTHER);
    assertThat(folder.resolve("report.html")).doesNotExist();
  }

  /** The failure of an option would replace a result of yesterday. */
  @Test
  void leavesItWhenAnOptionIsWrongToo() throws Exception {
    meta.setWorkbook("${NOWHERE}");

    assertThat(bench().refused()).contains("${NOWHERE}", "another run is writing into");
    assertThat(folder.resolve("run.json")).hasContent(OTHER);
  }

  @Test
  void runsWhenTheOtherRunIsOver() throws Exception {
    other.close();

    assertThat(bench().local().errors()).isZero();
    assertThat(folder.resolve("run.json")).content().contains("\"state\" : \"done\"");
    assertThat(folder.resolve("run.lock")).doesNotExist();
  }

  /** A workflow that began at the same time must not end the run of the other one. */
  @Test
  void letsFinishRunTellWhoHasTheFolder() throws Exception {
    FinishRunAction action = new FinishRunAction();
    action.setName("Finish");
    action.setFolder(folder.toString());

    assertThat(action.execute(new Result(), 0).getExitStatus()).isEqualTo(1);
    assertThat(folder.resolve("run.json")).hasContent(OTHER);
  }

  private TransformBench bench() throws Exception {
    return Rows.into(
        TransformBench.of(meta).variable("OUT", folder.toString()), ResultRows.RESULT, List.of());
  }
}
