// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F42: the text twin of a workbook for version control. */
class TwinCommandTest {

  private static final Path STARTER =
      Path.of("..", "..", "samples", "project", "mapping", "starter-mapping.xlsx");

  @TempDir private Path folder;

  @Test
  void writesAFolderThatCanBeUsedInsteadOfTheWorkbook() {
    CommandRun twin = CommandRun.of("twin", STARTER, "--out", folder.resolve("twin"));
    CommandRun check = CommandRun.of("check", folder.resolve("twin"));

    assertThat(twin.errors()).isEmpty();
    assertThat(twin.exit()).isZero();
    assertThat(folder.resolve("twin/Mapping.csv")).content().contains("Commission");
    assertThat(check.screen()).contains("The workbook can be used");
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    Path mapping = folder.resolve("twin/Mapping.csv");
    CommandRun.of("twin", STARTER, "--out", folder.resolve("twin"));
    byte[] first = Files.readAllBytes(mapping);

    assertThat(CommandRun.of("twin", STARTER, "--out", folder.resolve("twin")).exit()).isZero();
    assertThat(mapping).hasBinaryContent(first);
  }

  @Test
  void refusesAFolderWithATabThatTheWorkbookDoesNotHave() throws IOException {
    Files.createDirectories(folder.resolve("twin"));
    Files.writeString(folder.resolve("twin/Old.csv"), "old");

    CommandRun run = CommandRun.of("twin", STARTER, "--out", folder.resolve("twin"));

    assertThat(run.errors()).contains("does not replace: Old.csv");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(folder.resolve("twin/Mapping.csv")).doesNotExist();
  }

  @Test
  void refusesAFolder() {
    CommandRun run = CommandRun.of("twin", folder, "--out", folder.resolve("twin"));

    assertThat(run.errors()).contains("it is a text twin itself");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void writesNothingForAWorkbookThatCannotBeRead() throws IOException {
    Path damaged = Files.writeString(folder.resolve("damaged.xlsx"), "no workbook");

    CommandRun run = CommandRun.of("twin", damaged, "--out", folder.resolve("twin"));

    assertThat(run.screen()).contains("damaged.xlsx", "Nothing was written");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(folder.resolve("twin")).doesNotExist();
  }
}
