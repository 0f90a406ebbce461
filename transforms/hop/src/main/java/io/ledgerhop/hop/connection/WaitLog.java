// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.time.Sleeper;
import io.ledgerhop.time.Wait;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Logs what a run waits for.
 *
 * <p>A wait is logged if otherwise nothing would have been logged for ten seconds when it ends. So
 * every longer wait gets a line, and a thousand short ones get six a minute.
 */
final class WaitLog implements Sleeper {

  private static final Duration SILENCE_MAX = Duration.ofSeconds(10);

  /** A shorter wait is a normal rate-limit turn. */
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private final Sleeper sleeper;
  private final Clock clock;
  private final Consumer<String> log;
  private Instant lastLine;

  WaitLog(Sleeper sleeper, Clock clock, Consumer<String> log) {
    this.sleeper = sleeper;
    this.clock = clock;
    this.log = log;
    this.lastLine = clock.instant();
  }

  @Override
  public void sleep(Wait wait) throws InterruptedException {
    note(wait);
    sleeper.sleep(wait);
  }

  /** Logs a wait without waiting: the caller waits itself. */
  synchronized void note(Wait wait) {
    Instant begin = clock.instant();
    boolean isLong = wait.time().compareTo(SHORTEST) >= 0;
    if (isLong && begin.plus(wait.time()).isAfter(lastLine.plus(SILENCE_MAX))) {
      lastLine = begin;
      log.accept(wait.line(begin));
    }
  }
}
