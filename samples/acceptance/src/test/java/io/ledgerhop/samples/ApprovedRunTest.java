// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F94, F95: a workbook and its overrides, posted with only when another person has approved. */
@Timeout(300)
class ApprovedRunTest {

  @TempDir private Path folder;

  @Test
  void postsOnlyAfterAnotherPersonHasApproved() throws IOException {
    SampleProject project = new SampleProject(folder.resolve("run"));
    Path workbook = project.layout().project().resolve("mapping/starter-mapping.xlsx");
    Path overrides = overrides();
    String[] options = {
      "--sign-off", "--settlements", settlement(), "--overrides", overrides.toString()
    };

    Ran held = project.run(options);
    assertThat(held.exitCode()).as(held.screen()).isEqualTo(3);
    assertThat(held.screen()).contains("nobody has approved the rules with the hash");
    assertThat(project.journals()).isEmpty();

    assertThat(approve(project, workbook, overrides, "Ann").screen())
        .contains("nobody approves their own change");
    Ran approved = approve(project, workbook, overrides, "Ben");
    assertThat(approved.exitCode()).as(approved.screen()).isZero();

    Ran posted = project.run(options);
    assertThat(posted.exitCode()).as(posted.screen()).isZero();
    assertThat(project.journals()).isNotEmpty();
    assertThat(project.file("documents.csv")).contains("overrides: Mapping!", ",4010,");
  }

  private static Ran approve(SampleProject project, Path workbook, Path overrides, String by) {
    return project.command(
        "approve",
        "--mapping",
        workbook.toString(),
        "--overrides",
        overrides.toString(),
        "--by",
        by);
  }

  /** The principal of each sale goes to another account; Ann has written that. */
  private Path overrides() throws IOException {
    Path tabs = Files.createDirectory(folder.resolve("overrides"));
    Files.writeString(
        tabs.resolve("Mapping.csv"),
        """
        Transaction type,Amount type,Amount description,Post as,GL account
        ,ItemPrice,Principal,Journal,4010
        """);
    Files.writeString(tabs.resolve("Changes.csv"), "Date,Who,What\n2026-11-01,Ann,sales\n");
    return tabs;
  }

  private String settlement() throws IOException {
    Path file = folder.resolve("settlement.txt");
    try (InputStream in =
        Objects.requireNonNull(
            ApprovedRunTest.class.getResourceAsStream("/settlements/example-2.txt"))) {
      Files.write(file, in.readAllBytes());
    }
    return file.toString();
  }
}
