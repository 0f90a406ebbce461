// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.report.file.VfsFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue 13, F71: one run at a time writes into a report folder (FOLDER_IN_USE). */
class FolderClaimTest {

  private static final Object FIRST = new Object();
  private static final Object SECOND = new Object();

  @TempDir private Path folder;

  @Test
  void refusesASecondRunAndNamesTheFirst() throws IOException {
    try (FolderClaim first = claim(FIRST, "process 1, run a")) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> claim(SECOND, "process 2, run b"))
          .hasMessage(
              "Report: another run is writing into \"%s\": process 1, run a (wait until that run is"
                      .formatted(folder.toRealPath())
                  + " over, or give each run a report folder of its own)");
    }
  }

  /** A lock that this process holds outside of the claims stands for that of another process. */
  @Test
  void refusesWhatAnotherProcessHasLocked() throws IOException {
    Path file = Files.writeString(folder.resolve(FolderClaim.FILE), "process 3, run c");
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
      assertThat(other.lock()).isNotNull();

      assertThatThrownBy(() -> claim(FIRST, "process 1, run a"))
          .hasMessageContaining("another run is writing into", "process 3, run c");
    }
    assertThat(file).hasContent("process 3, run c");
  }

  @Test
  void isFreeAgainAfterTheLastTransformOfTheRun() throws IOException {
    FolderClaim output = claim(FIRST, "a");
    FolderClaim report = claim(FIRST, "a");
    output.close();
    output.close();
    assertThatThrownBy(() -> claim(SECOND, "b")).hasMessageContaining("another run");

    report.close();

    assertThat(folder).isEmptyDirectory();
    claim(SECOND, "b").close();
  }

  /** The system has unlocked the file that a killed process leaves. */
  @Test
  void isNotKeptOutByTheFileOfAKilledRun() throws IOException {
    Path file = Files.writeString(folder.resolve(FolderClaim.FILE), "process 4 with a long name");

    FolderClaim claim = claim(FIRST, "process 1");

    assertThat(file).hasContent("process 1");
    claim.close();
    assertThat(file).doesNotExist();
  }

  /** The first file that the run writes tells why. */
  @Test
  void leavesItToTheFilesToFindThatAFolderCannotBeMade() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    FolderClaim.of(vfs(file + "/below"), "Report", FIRST, "a").close();
    FolderClaim.of(vfs("ram:///report"), "Report", FIRST, "a").close();
  }

  private FolderClaim claim(Object run, String name) {
    return FolderClaim.of(vfs(folder.toString()), "Report", run, name);
  }

  private static VfsFolder vfs(String folder) {
    return new VfsFolder(folder, new Variables());
  }
}
