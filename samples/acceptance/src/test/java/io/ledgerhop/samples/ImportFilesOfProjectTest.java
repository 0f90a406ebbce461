// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F86: the files for Intacct's own import, through the real pipeline. */
@Timeout(300)
class ImportFilesOfProjectTest {

  private static final Path DATA = SampleProject.ROOT.resolve("samples/project/data");

  @TempDir private Path folder;

  @Test
  void writesTheDocumentsOfAPreviewForIntacctsImport() throws IOException {
    SampleProject project = new SampleProject(folder.resolve("run"));

    Ran ran =
        project.run(
            "--preview",
            "--settlements",
            DATA.resolve("settlements/1-us-v2.txt").toString(),
            "--bill-mode",
            "--journal-template",
            DATA.resolve("journal-import-template.csv").toString(),
            "--bill-template",
            DATA.resolve("bill-import-template.csv").toString());

    assertThat(ran.exitCode()).as(ran.screen()).isZero();
    List<String> journals = project.file("import-journals.csv").lines().toList();
    assertThat(journals.get(0))
        .isEqualTo(Files.readAllLines(DATA.resolve("journal-import-template.csv")).get(0));
    assertThat(journals)
        .anyMatch(line -> line.contains(",AMZ-92000000001-1,1,"))
        .anyMatch(line -> line.contains(",1150,"));
    assertThat(project.file("import-bills.csv").lines())
        .anyMatch(line -> line.contains("AMZ-92000000001-") && line.contains(",AMZN-US,"));
    assertThat(project.file("warnings.csv")).contains("IMPORT_UNSUPPORTED");
    assertThat(project.journals()).isEmpty();
  }
}
