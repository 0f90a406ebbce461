// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the screen shows while Hop runs: never nothing for longer than ten seconds. */
final class RunScreen {

  private static final Duration SILENCE_MAX = Duration.ofSeconds(9);

  private final PrintWriter screen;
  private final ProgressLines lines;
  private final Clock clock;
  private final Instant started;
  private Instant shown;

  /**
   * @param lines those of the log of the run
   */
  RunScreen(PrintWriter screen, ProgressLines lines, Clock clock) {
    this.screen = screen;
    this.lines = lines;
    this.clock = clock;
    this.started = clock.instant();
    this.shown = started;
  }

  /**
   * Shows what the log says since the last call, or after some seconds without anything that Hop is
   * still at work.
   */
  void refresh() throws IOException {
    List<String> told = lines.next();
    Instant now = clock.instant();
    if (!told.isEmpty()) {
      told.forEach(screen::println);
      shown = now;
    } else if (!now.isBefore(shown.plus(SILENCE_MAX))) {
      screen.println("Hop is at work for " + Duration.between(started, now).toSeconds() + " s ...");
      shown = now;
    }
    screen.flush();
  }
}
