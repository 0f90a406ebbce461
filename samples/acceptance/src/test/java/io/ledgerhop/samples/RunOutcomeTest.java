// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F71: the exit code of a run with two parts. */
class RunOutcomeTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0",
    "0, 3, 0, 3",
    "3, 2, 0, 2",
    "2, 1, 0, 1",
    "1, 3, 1, 1",
    "2, 0, 1, 2",
    "0, 0, 1, 1"
  })
  void isTheWorseOfBoth(int settlements, int orders, int hopExit, int expected) throws IOException {
    RunOutcome outcome =
        new RunOutcome(List.of(summary(settlements, ""), summary(orders, "")), hopExit);

    assertThat(outcome.exitCode()).isEqualTo(expected);
  }

  /** A part that was killed has not even begun its files. */
  @Test
  void isAFailureWhenAPartHasWrittenNothing() throws IOException {
    RunOutcome outcome = new RunOutcome(List.of(summary(0, ""), Optional.empty()), 0);

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.isExplained()).isFalse();
  }

  /** Issue 13: a killed run or a full disk leaves a run in progress. */
  @Test
  void isAFailureWhenAPartIsSaidToBeInProgressAfterItsEnd() throws IOException {
    // docs/scheduling.md: the process was killed in the middle
    Files.writeString(folder.resolve("run.json"), "{\"state\": \"running\", \"errors\": []}");
    RunSummary summary = RunSummary.read(folder).orElseThrow();
    StringWriter screen = new StringWriter();

    summary.print(new PrintWriter(screen, true), RunPart.settlements("main.hpl", folder));

    RunOutcome outcome = new RunOutcome(List.of(Optional.of(summary)), 0);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(screen.toString()).contains("error: the run ended without writing its result");
  }

  /** docs/scheduling.md: the disk of the report is full. A torn file is none. */
  @Test
  void isAFailureWhenAPartHasWrittenHalfOfItsResult() throws IOException {
    Files.writeString(folder.resolve("run.json"), "{\"exitCode\": 0, \"err");

    assertThat(RunSummary.read(folder)).isEmpty();
  }

  @Test
  void needsTheLogOnlyIfNoPartNamesWhatFailed() throws IOException {
    List<Optional<RunSummary>> named = List.of(summary(0, ""), summary(1, "\"no trail\""));

    assertThat(new RunOutcome(named, 1).isExplained()).isTrue();
    assertThat(new RunOutcome(List.of(summary(0, "")), 1).isExplained()).isFalse();
    assertThat(new RunOutcome(List.of(summary(1, "")), 0).isExplained()).isTrue();
  }

  private Optional<RunSummary> summary(int exitCode, String errors) throws IOException {
    Files.writeString(
        folder.resolve("run.json"),
        "{\"exitCode\": " + exitCode + ", \"errors\": [" + errors + "]}");
    return RunSummary.read(folder);
  }
}
