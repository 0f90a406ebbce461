// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Issue 13, F71: what ends samples/run before Hop starts is said in a sentence. */
@Timeout(60)
class ScreenMessageTest {

  private static final String WRITABLE =
      " (check that the folder exists, has free space, and that this user may write there)";

  @TempDir private Path folder;

  /** docs/scheduling.md: the report folder cannot be made or written. */
  @Test
  void namesTheFileWhereTheReportFolderShouldBe() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Ran ran = new SampleProject(folder).command("--out", file.toString());

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.screen())
        .isEqualToNormalizingNewlines(
            file + ": there is a file of this name where a folder is needed" + WRITABLE + "\n");
  }

  /** docs/scheduling.md: a path has letters that the system's encoding of file names lacks. */
  @Test
  void namesThePathThatTheFileSystemCannotExpress() {
    // No encoding of file names has half of a surrogate pair; LANG=C has no umlaut either.
    Ran ran = new SampleProject(folder).command("--mapping", "/srv/\ud83d.xlsx");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.screen())
        .startsWith("Invalid value for option '--mapping': names of files are encoded in ")
        .contains(" here, which cannot express /srv/")
        .contains("(set LC_ALL to a locale with UTF-8, such as C.UTF-8, or choose")
        .doesNotContain("\tat ", "Exception");
  }

  @Test
  void saysWhatIsWrongWithAnOption() {
    Ran ran = new SampleProject(folder).command("--colour", "red");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.screen()).startsWith("Unknown option").contains("Options: samples/run --help");
  }

  @Test
  void addsTheFactThatJavaLeavesOut() {
    assertThat(ScreenMessage.of(new AccessDeniedException("/srv/out")))
        .isEqualTo("/srv/out: the system denies access" + WRITABLE);
    assertThat(
            ScreenMessage.of(new FileSystemException("/srv/out", null, "No space left on device")))
        .isEqualTo("/srv/out: No space left on device" + WRITABLE);
    IOException log = new FileNotFoundException("/srv/hop.log (Permission denied)");
    assertThat(ScreenMessage.of(new IOException("Cannot run program \"java\"", log)))
        .isEqualTo("/srv/hop.log (Permission denied)" + WRITABLE);
    assertThat(ScreenMessage.of(new IllegalStateException(new BindException("port 80 is in use"))))
        .isEqualTo("port 80 is in use (end the program that uses the port, or choose another)");
  }

  /** The end of Hop's log is shown when no run.json tells what happened. */
  @Test
  void showsNoStackTraceOfTheLog() {
    assertThat(
            ScreenMessage.withoutTraces(
                List.of(
                    "2026/11/30 06:00:00 - main - ERROR: java.lang.OutOfMemoryError: Java heap space",
                    "\tat io.ledgerhop.hop.row.OpenPlans.add(OpenPlans.java:50)",
                    "2026/11/30 06:00:00 - Report.0 - \tat io.ledgerhop.X.lambda$isOpen$0(X.java:97)",
                    "\tat java.base/java.lang.Thread.run(Thread.java:840)",
                    "Caused by: no room",
                    "\t... 12 more",
                    "look at (this)")))
        .containsExactly(
            "2026/11/30 06:00:00 - main - ERROR: java.lang.OutOfMemoryError: Java heap space",
            "Caused by: no room",
            "look at (this)");
  }
}
