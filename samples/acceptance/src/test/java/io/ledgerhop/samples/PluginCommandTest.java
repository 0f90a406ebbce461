// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What samples/run adds to the arguments of the command ledgerhop. */
class PluginCommandTest {

  private static final Path PROJECT =
      SampleProject.ROOT.resolve("samples/project").toAbsolutePath().normalize();
  private static final String WORKBOOK = PROJECT.resolve("mapping/starter-mapping.xlsx").toString();
  private static final String SETTLEMENTS = PROJECT.resolve("data/settlements").toString();
  private static final String ANSWERS = PROJECT.resolve("out/answers").toString();

  @TempDir private Path folder;

  @Test
  void asksTheSampleWorkbookAboutTheSampleSettlements() {
    assertThat(arguments("coverage", "--last", "2"))
        .containsExactly(
            "coverage",
            "--mapping",
            WORKBOOK,
            "--settlements",
            SETTLEMENTS,
            "--out",
            ANSWERS,
            "--last",
            "2");
    assertThat(arguments("check")).containsExactly("check", WORKBOOK, "--out", ANSWERS);
    assertThat(arguments("explain", "--record", "4711"))
        .containsSubsequence("explain", "--trail", "--out", ANSWERS, "--record", "4711");
  }

  @Test
  void leavesOutWhatTheUserGives() {
    assertThat(arguments("coverage", "--mapping=my.xlsx", "--settlements", "a", "--out", "b"))
        .containsExactly("coverage", "--mapping=my.xlsx", "--settlements", "a", "--out", "b");
    assertThat(arguments("check", "my.xlsx")).containsExactly("check", "--out", ANSWERS, "my.xlsx");
  }

  /** The archive of the demo has nothing to do with another trail. */
  @Test
  void namesTheArchiveOfTheDemoOnlyWithItsTrail() {
    String state = folder.resolve("state").toAbsolutePath().toString();

    assertThat(arguments("verify"))
        .containsExactly(
            "verify",
            "--trail",
            "jdbc:sqlite:" + state + "/trail.db",
            "--archive",
            state + "/archive");
    assertThat(arguments("verify", "--trail", "jdbc:sqlite:other.db"))
        .containsExactly("verify", "--trail", "jdbc:sqlite:other.db");
  }

  private List<String> arguments(String name, String... given) {
    Layout layout = new SampleProject(folder).layout();
    PluginCommand command =
        Objects.requireNonNull(PluginCommand.all(layout).get(name)).getCommand();
    return command.arguments(List.of(given));
  }
}
