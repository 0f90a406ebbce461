// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon;

import io.ledgerhop.http.Pause;
import io.ledgerhop.simulators.server.SteppedClock;
import io.ledgerhop.time.Sleeper;
import io.ledgerhop.time.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A clock that moves only when a test waits, so that a test of an hour takes no time. */
public final class HandSteppedTime implements Sleeper {

  private final SteppedClock clock = SteppedClock.at(Instant.parse("2026-11-20T08:00:00Z"));
  private final List<Duration> waits = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  public SteppedClock clock() {
    return clock;
  }

  /** The sum of all waits so far. */
  public Duration waited() {
    return waits.stream().reduce(Duration.ZERO, Duration::plus);
  }

  /** The log line of each wait. */
  public List<String> lines() {
    return lines;
  }

  public Pause pause() {
    return new Pause(clock, this, new Random(7));
  }

  @Override
  public void sleep(Wait wait) {
    waits.add(wait.time());
    lines.add(wait.line(clock.instant()));
    clock.advance(wait.time());
  }
}
