// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.report.file.ExampleRun;
import io.ledgerhop.hop.report.file.MemoryFolder;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.hop.report.file.RunFolder;
import io.ledgerhop.posting.report.RunReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

  /** Issue 13: a full disk must not leave the result of yesterday for that of today. */
  @Test
  void leavesNoEarlierResultWhenARunCannotEvenBegin() throws IOException {
    files.write(ExampleRun.facts(RunFacts.State.DONE), ExampleRun.report());
    RunFiles onFullDisk = new RunFiles(new WatchedFolder(folder, new ArrayList<>(), true));

    assertThatThrownBy(
            () -> onFullDisk.begin(ExampleRun.facts(RunFacts.State.RUNNING), new RunReport()))
        .isInstanceOf(IOException.class);
    assertThat(folder.files()).containsKey("report.html").doesNotContainKey("run.json");
  }

  /** A later file may fail: the first one to be replaced is that of the scheduler. */
  @Test
  void replacesTheResultBeforeEveryOtherFile() throws IOException {
    List<String> replaced = new ArrayList<>();
    RunFiles begun = new RunFiles(new WatchedFolder(folder, replaced, false));

    begun.begin(ExampleRun.facts(RunFacts.State.RUNNING), new RunReport());

    assertThat(replaced).startsWith("run.json", "results.csv");
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

  /** A link is followed only by a click. */
  @Test
  void loadsNothingFromOutsideThePage() throws IOException {
    files.write(ExampleRun.facts(RunFacts.State.DONE), ExampleRun.report());

    assertThat(folder.text("report.html").replaceAll("<a href=\"https:[^\"]*\"", ""))
        .doesNotContain("http:", "https:", "src=", "<script");
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = RunFilesTest.class.getResourceAsStream("expected-" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A folder that lists what is replaced, and on a full disk replaces nothing. */
  private record WatchedFolder(MemoryFolder folder, List<String> replaced, boolean isFull)
      implements RunFolder {

    @Override
    public OutputStream open(String name) {
      return folder.open(name);
    }

    @Override
    public void replace(String name, Content content) throws IOException {
      if (isFull) {
        throw new IOException("No space left on device");
      }
      replaced.add(name);
      folder.replace(name, content);
    }

    @Override
    public void remove(String name) {
      folder.remove(name);
    }
  }
}
