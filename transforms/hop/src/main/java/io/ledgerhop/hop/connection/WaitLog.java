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
 * <p>A wait is logged if otherwise nothing would have been logged for five seconds when it ends. So
 * every longer wait gets a line, and a thousand short ones get about ten a minute. While a wait
 * lasts it is logged again and again, with the time that is left.
 */
final class WaitLog implements Sleeper {

  /**
   * Half of ten seconds: the call after a wait may stay without an answer, which is logged after
   * five seconds more.
   */
  private static final Duration SILENCE_MAX = Duration.ofSeconds(5);

  /** A longer wait is cut into waits of this length, so that each of them can be logged. */
  private static final Duration SLICE = Duration.ofSeconds(9);

  /** A shorter wait is a normal rate-limit turn. */
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private final Sleeper sleeper;
  private final Clock clock;
  private final Consumer<String> log;
  private final Consumer<Wait> waits;
  private Instant lastLine;

  /**
   * @param sleeper waits for the parts of a wait
   * @param log gets the lines
   * @param waits gets every wait that is longer than a normal turn, and what is left of it
   */
  WaitLog(Sleeper sleeper, Clock clock, Consumer<String> log, Consumer<Wait> waits) {
    this.sleeper = sleeper;
    this.clock = clock;
    this.log = log;
    this.waits = waits;
    this.lastLine = clock.instant();
  }

  @Override
  public void sleep(Wait wait) throws InterruptedException {
    Wait left = wait;
    while (left.time().compareTo(SLICE) > 0) {
      note(left);
      sleeper.sleep(new Wait(SLICE, wait.next(), wait.reason()));
      left = new Wait(left.time().minus(SLICE), wait.next(), wait.reason());
    }
    note(left);
    sleeper.sleep(left);
  }

  /** Logs a wait without waiting: the caller waits itself. */
  synchronized void note(Wait wait) {
    Instant begin = clock.instant();
    if (wait.time().compareTo(SHORTEST) < 0) {
      return;
    }
    waits.accept(wait);
    if (begin.plus(wait.time()).isAfter(lastLine.plus(SILENCE_MAX))) {
      lastLine = begin;
      log.accept(wait.line(begin));
    }
  }
}
