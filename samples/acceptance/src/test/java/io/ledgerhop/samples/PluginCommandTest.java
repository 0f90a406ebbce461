// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The answers about the sample workbook, with what samples/run adds to the arguments. */
@Timeout(60)
class PluginCommandTest {

  @TempDir private Path folder;

  @Test
  void asksTheSampleWorkbook() {
    Ran ran =
        new SampleProject(folder)
            .command(
                "ask",
                "--out=" + folder.resolve("answers"),
                "--transaction-type",
                "Order",
                "--amount-type",
                "ItemFees",
                "--amount-description",
                "Commission",
                "--amount",
                "-3.00",
                "--currency",
                "USD");

    assertThat(ran.screen())
        .contains("decides: Journal 6010")
        .endsWith("Page: " + folder.resolve("answers/ask.html") + "\n");
    assertThat(ran.exitCode()).isZero();
  }
}
