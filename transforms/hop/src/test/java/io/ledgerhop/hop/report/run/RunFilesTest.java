// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.report.file.ExampleRun;
import io.ledgerhop.hop.report.file.MemoryFolder;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.posting.report.RunReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RunFilesTest {

  private final MemoryFolder folder = new MemoryFolder();
  private final RunFiles files = new RunFiles(folder);

  /** F3: unmapped.csv contains the missing mapping row. F71: run.json is for schedulers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "results.csv",
        "held.csv",
        "warnings.csv",
        "roll-forward.csv",
        "unmapped.csv",
        "run.json",
        "report.html"
      })
  void writesTheExpectedFiles(String name) throws IOException {
    files.write(ExampleRun.facts(RunFacts.State.DONE), ExampleRun.report());

    assertThat(folder.text(name)).isEqualTo(expected(name));
  }

  @Test
  void reportsNothingNewWhenNoSettlementNeededWork() throws IOException {
    files.write(ExampleRun.facts(RunFacts.State.DONE), new RunReport());

    assertThat(folder.text("report.html"))
        .contains("Nothing new")
        .contains("No settlement needed work");
    assertThat(folder.text("run.json")).contains("\"exitCode\" : 0");
    assertThat(folder.text("held.csv")).hasLineCount(1);
  }

  @Test
  void reportsARunThatFailedAfterAPostingAsPartial() throws IOException {
    files.write(ExampleRun.facts(RunFacts.State.FAILED), ExampleRun.report());

    assertThat(folder.text("run.json"))
        .contains("\"state\" : \"failed\"", "\"exitCode\" : 2", "\"exit\" : \"partial\"");
  }

  @Test
  void reportsARunThatFailedBeforeAnyPostingAsFailed() throws IOException {
    files.write(ExampleRun.facts(RunFacts.State.FAILED), new RunReport());

    assertThat(folder.text("run.json")).contains("\"exitCode\" : 1", "\"exit\" : \"failed\"");
  }

  @Test
  void hasNoExitCodeWhileTheRunGoesOn() throws IOException {
    files.write(ExampleRun.facts(RunFacts.State.RUNNING), ExampleRun.report());

    assertThat(folder.text("run.json"))
        .contains("\"state\" : \"running\"")
        .doesNotContain("exitCode", "finished");
  }

  @Test
  void loadsNothingFromOutsideThePage() throws IOException {
    files.write(ExampleRun.facts(RunFacts.State.DONE), ExampleRun.report());

    assertThat(folder.text("report.html")).doesNotContain("http:", "https:", "src=", "<script");
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = RunFilesTest.class.getResourceAsStream("expected-" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
