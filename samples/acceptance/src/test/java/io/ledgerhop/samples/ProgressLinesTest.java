// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.server.SteppedClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue 8, point 20, S10: the screen shows what the log says of waits and of progress. */
class ProgressLinesTest {

  private static final String WAIT =
      "waiting 16 s, until 10:17:56 UTC, for attempt 5 of 14: GET api.test/x: no connection";

  @TempDir private static Path folder;

  @Test
  void givesEachWaitOnceAndOnlyWhenItsLineIsComplete() throws IOException {
    Path log = Files.createFile(folder.resolve("hop.log"));
    try (ProgressLines waits = new ProgressLines(log)) {
      assertThat(waits.next()).isEmpty();

      add(log, "2026/11/29 10:17:40 - Settlement Input.0 - waiting 16 s, until 10:17");
      assertThat(waits.next()).isEmpty();

      add(log, ":56 UTC, for attempt 5 of 14: GET api.test/x: no connection\n");
      add(log, "2026/11/29 10:17:41 - Ledger Rules.0 - 4 rules are waiting\n");
      assertThat(waits.next()).containsExactly(WAIT);
      assertThat(waits.next()).isEmpty();
    }
  }

  @Test
  void namesTheTransformThatGetsOn() throws IOException {
    Path log = Files.createFile(folder.resolve("progress.log"));
    try (ProgressLines lines = new ProgressLines(log)) {
      add(
          log,
          "2026/11/29 10:17:40 - Settlement Input.0 - progress: 3 of 12, settlement 9 of CA\n");
      add(log, "2026/11/29 10:17:41 - Ledger Rules.0 - the progress: none\n");

      assertThat(lines.next()).containsExactly("Settlement Input: 3 of 12, settlement 9 of CA");
    }
  }

  /** S10: also while Hop starts, which writes nothing. */
  @Test
  void saysEveryFewSecondsThatHopIsAtWorkWhenTheLogIsSilent() throws IOException {
    SteppedClock clock = SteppedClock.at(Instant.parse("2026-03-01T06:00:00Z"));
    Path log = Files.createFile(folder.resolve("silent.log"));
    StringWriter screen = new StringWriter();
    try (ProgressLines lines = new ProgressLines(log)) {
      RunScreen shown = new RunScreen(new PrintWriter(screen), lines, clock);
      for (int second = 1; second <= 30; second++) {
        clock.advance(Duration.ofSeconds(1));
        if (second == 15) {
          add(log, "2026/03/01 06:00:15 - Ledger Rules.0 - progress: 5 lines\n");
        }
        shown.refresh();
      }
    }

    assertThat(screen.toString().lines())
        .containsExactly(
            "Hop is at work for 9 s ...", "Ledger Rules: 5 lines", "Hop is at work for 24 s ...");
  }

  private static void add(Path log, String text) throws IOException {
    Files.writeString(log, text, StandardOpenOption.APPEND);
  }
}
