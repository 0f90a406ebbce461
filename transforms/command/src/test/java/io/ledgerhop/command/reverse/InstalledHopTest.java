// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.problem.ConnectorException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** F39: Hop is started by its own script. */
class InstalledHopTest {

  private static final List<String> ARGUMENTS =
      List.of("-f", "${PROJECT_HOME}/a b.hwf", "-ps", ";;", "-p", "A=1;;B=Example, Inc.");

  @TempDir private Path folder;

  private final StringWriter log = new StringWriter();

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void startsTheScriptInItsFolderWithTheArgumentsAsTheyAre() throws Exception {
    Path home = Files.createDirectory(folder.resolve("my hop"));
    Files.writeString(
        home.resolve("hop-run.sh"),
        """
        cd $(dirname $0)
        pwd
        echo "$HOME"
        cat
        echo to the error stream >&2
        printf '%s\\n' "$@"
        echo "2026/12/01 05:10:33 - General - ERROR: why"
        exit 1
        """);

    assertThat(new InstalledHop(home, false).run(ARGUMENTS, new PrintWriter(log))).isEqualTo("why");
    assertThat(log.toString().lines())
        .startsWith(home.toRealPath().toString(), System.getenv("HOME"), "to the error stream")
        .containsSubsequence(ARGUMENTS)
        .hasSize(4 + ARGUMENTS.size());
  }

  /** A batch file takes them for blanks otherwise. */
  @Test
  void quotesTheArgumentsOfABatchFile() {
    assertThat(new InstalledHop(folder, true).command(ARGUMENTS))
        .containsExactly(
            "cmd.exe",
            "/c",
            "hop-run.bat",
            "\"-f\"",
            "\"${PROJECT_HOME}/a b.hwf\"",
            "\"-ps\"",
            "\";;\"",
            "\"-p\"",
            "\"A=1;;B=Example, Inc.\"");
  }

  @Test
  void saysThatItDoesNotLieInAHop() {
    assertThatThrownBy(() -> new InstalledHop(folder, false).run(List.of(), new PrintWriter(log)))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("there is no " + folder.resolve("hop-run.sh"));
    assertThatThrownBy(() -> new InstalledHop(folder, true).run(List.of(), new PrintWriter(log)))
        .hasMessageContaining("hop-run.bat");
  }
}
