// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Typical bad files and workbooks: each gives a message that says what is wrong, and the other
 * files are posted.
 */
@Timeout(300)
class BadInputTest {

  @TempDir private Path folder;

  private SampleProject project;
  private Path files;
  private String good;

  @BeforeEach
  void readTheGoodFile() throws IOException {
    project = new SampleProject(folder.resolve("run"));
    files = Files.createDirectories(folder.resolve("files"));
    try (InputStream in =
        Objects.requireNonNull(
            BadInputTest.class.getResourceAsStream("/settlements/example-2.txt"))) {
      good = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * F1, F71: unreadable files are held and named, the others are posted, and the exit code is 3.
   */
  @Test
  void postsTheGoodFileAmongTheBadOnes() throws IOException {
    file("cut.txt", good.substring(0, good.length() / 2));
    file("empty.txt", "");
    file("good.txt", good);
    file("no-summary.txt", good.replaceFirst("\n[^\n]*", ""));
    file("one-cent-off.txt", good.replace("-48.41", "-48.40"));
    file("wrong-header.txt", good.replace("amount-description", "beschreibung"));

    Ran ran = project.run("--settlements", files.toString());

    assertThat(ran.exitCode()).as(ran.screen()).isEqualTo(3);
    assertThat(ran.screen())
        .contains("cut.txt:", "the file ends in the middle of this line")
        .contains("empty.txt: the file is empty")
        .contains("no-summary.txt: no row has a total-amount")
        .contains("the rows add up to -132.45 USD: a difference of -0.01 USD")
        .contains("wrong-header.txt:1: the header lacks the column amount-description");
    assertThat(project.journals())
        .extracting(JournalEntry::referenceNo)
        .containsExactly("AMZ-90000000002-1");
    assertThat(project.file("held.csv").lines()).hasSize(6);
  }

  /** F33: a preview shows the example's journal and does not change the books. */
  @Test
  void previewsWithoutPosting() throws IOException {
    Path file = file("good.txt", good);

    Ran first = project.run("--preview", "--settlements", file.toString());
    Ran second = project.run("--preview", "--settlements", file.toString());

    assertThat(first.exitCode()).as(first.screen()).isZero();
    assertThat(afterTheProgress(second))
        .isEqualTo(afterTheProgress(first))
        .contains("balanced, previewed");
    assertThat(project.file("documents.csv"))
        .contains("1150,,,,,,,Amazon settlement 90000000002,,132.46,USD,0,clearing");
    assertThat(project.file("requests/AMZ-90000000002-1.xml"))
        .contains("<GLBATCH>")
        .doesNotContain("sender-pass");
    assertThat(project.journals()).isEmpty();
  }

  /**
   * The screen without the lines before the result, which depend on the time that the run takes.
   */
  private static String afterTheProgress(Ran ran) {
    return ran.screen().substring(ran.screen().indexOf("Preview:"));
  }

  /** F38, F71: a file that is no workbook stops the run before anything is read or posted. */
  @Test
  void stopsAtAFileThatIsNoWorkbook() throws IOException {
    // docs/scheduling.md: the workbook is missing or is none
    Path workbook = file("mapping.xlsx", "not a workbook");
    Path file = file("good.txt", good);

    Ran ran = project.run("--settlements", file.toString(), "--mapping", workbook.toString());

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.screen())
        .contains(
            "mapping.xlsx: this is a text file, such as .csv; the mapping workbook is read as .xlsx");
    assertThat(project.journals()).isEmpty();
  }

  @Test
  void namesAPathThatIsNotThere() {
    Ran ran = project.run("--settlements", folder.resolve("nowhere").toString());

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.screen()).contains("there is no such file or folder");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(files.resolve(name), text);
  }
}
