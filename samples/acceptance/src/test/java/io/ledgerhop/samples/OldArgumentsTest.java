// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue 8, point 9: only the files that a killed run of an earlier version left are deleted. */
class OldArgumentsTest {

  @TempDir private Path temporary;

  @Test
  void deletesTheArgumentsOfEarlierVersions() throws IOException {
    Path old = file("ledgerhop1234567890/java.args");
    Path beside = file("ledgerhop1234567890/config/x.json");
    Path other = file("ledgerhop-preview1/java.args");
    Path foreign = file("other123/java.args");

    OldArguments.sweep(temporary);

    assertThat(old).doesNotExist();
    assertThat(beside).exists();
    assertThat(other).exists();
    assertThat(foreign).exists();
  }

  private Path file(String name) throws IOException {
    Path file = temporary.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "-Dpassword=x");
  }
}
