// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.problem.ConnectorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.variables.Variables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class VfsArchiveTest {

  private static final String HELLO =
      "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

  @TempDir Path folder;

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "file://", "ram://archive"})
  void storesTheBytesUnderTheirHash(String scheme) throws Exception {
    VfsArchive archive = archive(scheme + (scheme.startsWith("ram") ? "" : folder));

    String hash = archive.keep(bytes("hello"));

    assertThat(hash).isEqualTo(HELLO);
    assertThat(archive.has(hash)).isTrue();
    try (InputStream kept = archive.open(hash)) {
      assertThat(kept.readAllBytes()).asString().isEqualTo("hello");
    }
  }

  @Test
  void storesTheSameBytesOnce() throws Exception {
    VfsArchive archive = archive(folder.toString());
    archive.keep(bytes("hello"));

    archive.keep(bytes("hello"));

    assertThat(files()).containsExactly("2c/" + HELLO + ".txt");
  }

  @Test
  void removesWhatAKilledRunLeftADayAgo() throws Exception {
    VfsArchive archive = archive(folder.toString());
    archive.keep(bytes("hello"));
    Instant now = Instant.parse("2026-11-28T06:00:00Z");
    left("arriving-01", now.minus(VfsArchive.ABANDONED_AFTER).minusSeconds(1));
    left("arriving-02", now.minusSeconds(60));
    left("somebody's notes.txt", now.minus(VfsArchive.ABANDONED_AFTER).minusSeconds(1));

    archive.sweep(now);

    assertThat(files())
        .containsExactlyInAnyOrder("2c/" + HELLO + ".txt", "arriving-02", "somebody's notes.txt");
    archive(folder.resolve("not there").toString()).sweep(now);
  }

  private void left(String name, Instant changed) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "hel");
    Files.setLastModifiedTime(file, FileTime.from(changed));
  }

  @Test
  void leavesNoFileWhenTheSourceFails() {
    InputStream broken =
        new SequenceInputStream(
            bytes("hel"),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the line is dead");
              }

              @Override
              public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
              }
            });

    assertThatThrownBy(() -> archive(folder.toString()).keep(broken))
        .isInstanceOf(IOException.class)
        .hasMessage("the line is dead");
    assertThat(files()).isEmpty();
  }

  @Test
  void replacesATruncatedFile() throws Exception {
    Path torn = folder.resolve("2c/" + HELLO + ".txt");
    Files.createDirectories(torn.getParent());
    Files.writeString(torn, "hel");

    archive(folder.toString()).keep(bytes("hello"));

    assertThat(torn).hasContent("hello");
  }

  @Test
  void namesAMissingFile() {
    assertThatThrownBy(() -> archive("ram://empty").open(HELLO))
        .isInstanceOf(ConnectorException.class)
        .hasMessage(
            "archive ram://empty: the file %s is not there (put it back from a backup, or name the folder in which it was kept before)",
            HELLO);
  }

  @Test
  void refusesANameThatIsNotAHash() {
    assertThatThrownBy(() -> archive(folder.toString()).open("../../etc/passwd"))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("is not there");
  }

  @Test
  void saysThatAFolderCannotBeWritten() throws Exception {
    // docs/scheduling.md: the archive cannot be written
    Path file = folder.resolve("a-file");
    Files.writeString(file, "no folder");

    assertThatThrownBy(() -> archive(file + "/below").keep(bytes("hello")))
        .isInstanceOf(ConnectorException.class)
        .hasMessageStartingWith("archive " + file + "/below: the file arriving-")
        .hasMessageContaining("cannot be kept");
  }

  @Test
  void hidesThePasswordInTheNameOfAFolder() {
    assertThatThrownBy(() -> archive("ram://user:sesame@host/archive").open(HELLO))
        .isInstanceOf(ConnectorException.class)
        .hasMessageStartingWith("archive ram://host/archive")
        .hasMessageNotContaining("sesame");
  }

  private List<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static VfsArchive archive(String folder) {
    return new VfsArchive(folder, new Variables(), new Random(1));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
