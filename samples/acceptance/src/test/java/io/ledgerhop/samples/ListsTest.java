// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One command brings the lists of a workbook up to date with the simulated company. */
@Timeout(300)
class ListsTest {

  private static final Path STARTER =
      SampleProject.ROOT.resolve("samples/project/mapping/starter-mapping.xlsx");

  @TempDir private Path folder;

  @Test
  void refreshesAWorkbookOnceAndThenLeavesItAlone() throws Exception {
    Path workbook = Files.copy(STARTER, folder.resolve("mapping.xlsx"));

    Ran written = lists("--mapping", workbook.toString(), "--keep-copy");
    assertThat(written.exitCode()).as(written.screen()).isZero();
    assertThat(written.screen()).contains("vendor AMZN-CA added", "changes of the lists, written");
    byte[] refreshed = Files.readAllBytes(workbook);
    assertThat(Files.readAllBytes(folder.resolve("mapping.xlsx.bak")))
        .isEqualTo(Files.readAllBytes(STARTER));

    Ran again = lists("--mapping", workbook.toString());
    assertThat(again.exitCode()).as(again.screen()).isZero();
    assertThat(again.screen()).contains("the lists are as Intacct has them");
    assertThat(Files.readAllBytes(workbook)).isEqualTo(refreshed);
  }

  @Test
  void neverWritesTheStarterWorkbook() throws Exception {
    byte[] before = Files.readAllBytes(STARTER);

    Ran ran = lists();

    assertThat(ran.exitCode()).as(ran.screen()).isZero();
    assertThat(ran.screen()).contains("name your own with --mapping");
    assertThat(Files.readAllBytes(STARTER)).isEqualTo(before);
  }

  private Ran lists(String... arguments) {
    SampleProject project = new SampleProject(folder);
    String[] all = new String[arguments.length + 3];
    all[0] = "lists";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--out";
    all[arguments.length + 2] = project.out().toString();
    return project.command(all);
  }
}
