// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** F19, F39: the command starts Hop with what is asked for, and ends as the run did. */
class ReverseSettlementCommandTest {

  private static final String DONE = "{\"state\" : \"done\", \"exitCode\" : 0, \"errors\" : []}";

  @TempDir private Path folder;

  private final List<List<String>> started = new ArrayList<>();
  private final StringWriter screen = new StringWriter();
  private final StringWriter log = new StringWriter();

  @Test
  void startsTheWorkflowOfTheProject() {
    int exit =
        run(
            DONE,
            "--settlement",
            "900",
            "--seller",
            "Example, Inc.",
            "--date",
            "2026-11-30",
            "--slice",
            "2",
            "-j",
            "books",
            "-e",
            "production",
            "-r",
            "night");

    assertThat(exit).isZero();
    assertThat(started).hasSize(1);
    assertThat(started.get(0))
        .startsWith("-j", "books", "-e", "production", "-r", "night")
        .containsSequence("-f", "${PROJECT_HOME}/workflows/reverse-settlement.hwf");
    assertThat(variables(0))
        .contains(
            "LEDGERHOP_REVERSAL_SETTLEMENTS=900",
            "LEDGERHOP_REVERSAL_SELLER=Example, Inc.",
            "LEDGERHOP_REVERSAL_DATE=2026-11-30",
            "LEDGERHOP_REVERSAL_SLICE=2",
            "LEDGERHOP_OUT=" + folder.resolve("out"));
    assertThat(screen.toString())
        .startsWith("Reverses slice 2 of 900 of Example, Inc., dated 2026-11-30.");
    assertThat(log.toString()).contains("a line of Hop");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void endsAsTheRunDid(int exitCode) {
    String result = "{\"state\" : \"S\", \"exitCode\" : " + exitCode + ", \"errors\" : [\"why\"]}";

    assertThat(run(result, "--settlement", "900")).isEqualTo(exitCode);
    assertThat(screen.toString()).endsWith("! why\nThe run ended as S.\n");
    assertThat(variables(0)).hasSize(2);
  }

  @Test
  void namesEachDocumentAndWhatKeepsItBack() {
    String result =
        """
        {"state": "held", "exitCode": 3, "errors": [], "settlements": [
          {"documents": [
             {"document": "AMZ-7-1r1", "recordNumber": "498", "status": "reversed",
              "message": "reverses AMZ-7-1, record 3"},
             {"document": "AMZ-7-2r1", "recordNumber": "", "status": "not_sent"}],
           "holds": [{"code": "PERIOD_CLOSED", "message": "the books are closed"}]}]}
        """;

    assertThat(run(result, "--settlement", "7")).isEqualTo(3);
    assertThat(screen.toString())
        .isEqualTo(
            """
            Reverses settlement 7.
            AMZ-7-1r1, record 498, reversed, reverses AMZ-7-1, record 3
            AMZ-7-2r1, not sent
            ! the books are closed
            The run ended as held.
            """);
  }

  @Test
  void offersTheSettlementAgainAndThenPostsWhatDiffers() {
    assertThat(run(DONE, "--settlement", "900", "--repost", "--pipeline", "/p/mine.hpl")).isZero();

    assertThat(started).hasSize(2);
    assertThat(screen.toString().lines()).filteredOn(line -> line.startsWith("The run")).hasSize(1);
    assertThat(variables(0))
        .contains("LEDGERHOP_REVERSAL_SCOPE=Changed slices in the next run")
        .doesNotContain("LEDGERHOP_OUT=" + folder.resolve("out"));
    assertThat(started.get(1)).containsSequence("-f", "/p/mine.hpl");
    assertThat(variables(1))
        .contains(
            "LEDGERHOP_CHANGED_DOCUMENTS=Reverse and post again",
            "LEDGERHOP_OUT=" + folder.resolve("out"));
  }

  @Test
  void postsNothingWhenTheSettlementCannotBeOffered() {
    String refused = "{\"state\" : \"failed\", \"exitCode\" : 1}";

    assertThat(run(refused, "--settlement", "900", "--repost")).isEqualTo(1);
    assertThat(started).hasSize(1);
  }

  /** A result of an earlier run is not taken for that of this one. */
  @ParameterizedTest
  @ValueSource(strings = {"", "{\"state\" : \"running\"}", "{\"state\" : \"do"})
  void saysThatHopEndedWithoutAResult(String left) throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("run.json"), DONE);

    assertThat(run(left, "--settlement", "900")).isEqualTo(1);
    assertThat(log.toString())
        .contains("Hop ended before the run wrote its result: last error of Hop", "--project");
  }

  @Test
  void doesNothingUnlessItIsConfirmed() {
    int exit = command(DONE).execute("--settlement", "900");

    assertThat(exit).isEqualTo(1);
    assertThat(screen.toString()).isEqualTo("Reverses settlement 900.\nNothing was done.\n");
    assertThat(log.toString())
        .isEqualTo("There is no terminal on which to ask; add --yes if it is meant.\n");
    assertThat(started).isEmpty();
  }

  @Test
  void refusesASliceWhenItFindsWhatDiffers() {
    assertThat(run(DONE, "--settlement", "900", "--slice", "1", "--repost")).isEqualTo(1);
    assertThat(log.toString()).contains("--slice and --repost: only one of them can be given");
    assertThat(started).isEmpty();
  }

  private int run(String result, String... arguments) {
    return command(result)
        .execute(
            Stream.concat(
                    Stream.of(arguments),
                    Stream.of("--yes", "--out", folder.resolve("out").toString()))
                .toArray(String[]::new));
  }

  /** A Hop whose runs leave this result; empty for none. */
  private CommandLine command(String result) {
    HopProgram hop =
        (arguments, lines) -> {
          started.add(arguments);
          lines.println("a line of Hop");
          if (!result.isEmpty()) {
            Files.writeString(Path.of(outOf(arguments)).resolve("run.json"), result);
          }
          return "last error of Hop";
        };
    CommandLine command = new CommandLine(new ReverseSettlementCommand(hop));
    command.getCommandSpec().exitCodeOnInvalidInput(1);
    command.setExecutionExceptionHandler(
        (failure, line, parsed) -> {
          line.getErr().println(failure.getMessage());
          return 1;
        });
    return command.setOut(new PrintWriter(screen)).setErr(new PrintWriter(log));
  }

  private List<String> variables(int run) {
    return variables(started.get(run));
  }

  private static List<String> variables(List<String> arguments) {
    assertThat(arguments).containsSequence("-ps", ";;", "-p");
    return List.of(arguments.get(arguments.indexOf("-p") + 1).split(";;"));
  }

  private static String outOf(List<String> arguments) {
    String name = "LEDGERHOP_OUT=";
    return variables(arguments).stream()
        .filter(variable -> variable.startsWith(name))
        .findFirst()
        .orElseThrow()
        .substring(name.length());
  }
}
