// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class AmazonMainTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void generatesAFileOfTheRequestedSize(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("big.txt");

    run("generate", "--lines", "5000", "--seed", "9", "--country", "US", "--out", file.toString());

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(5_002);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("settlement " + lines.get(1).split("\t", -1)[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "generate --lines 10",
        "generate --out x --lines ten",
        "generate --out x --lines 10000001",
        "generate --out x --country FR",
        "generate --colour red",
        "serve --port"
      })
  void refusesAnInvalidCommandLine(String line) {
    assertThatThrownBy(() -> run(line.split(" ", -1))).isInstanceOf(IllegalArgumentException.class);
  }

  private void run(String... args) throws IOException {
    AmazonMain.run(args, new PrintStream(printed, true, StandardCharsets.UTF_8));
  }
}
