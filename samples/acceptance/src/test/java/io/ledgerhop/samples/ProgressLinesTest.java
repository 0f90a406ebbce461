// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue 8, point 20: the screen shows the log lines about a wait while the run waits. */
class WaitLinesTest {

  private static final String WAIT =
      "waiting 16 s, until 10:17:56 UTC, for attempt 5 of 14: GET api.test/x: no connection";

  @TempDir private static Path folder;

  @Test
  void givesEachWaitOnceAndOnlyWhenItsLineIsComplete() throws IOException {
    Path log = Files.createFile(folder.resolve("hop.log"));
    try (WaitLines waits = new WaitLines(log)) {
      assertThat(waits.next()).isEmpty();

      add(log, "2026/11/29 10:17:40 - Settlement Input.0 - waiting 16 s, until 10:17");
      assertThat(waits.next()).isEmpty();

      add(log, ":56 UTC, for attempt 5 of 14: GET api.test/x: no connection\n");
      add(log, "2026/11/29 10:17:41 - Ledger Rules.0 - 4 rules are waiting\n");
      assertThat(waits.next()).containsExactly(WAIT);
      assertThat(waits.next()).isEmpty();
    }
  }

  private static void add(Path log, String text) throws IOException {
    Files.writeString(log, text, StandardOpenOption.APPEND);
  }
}
