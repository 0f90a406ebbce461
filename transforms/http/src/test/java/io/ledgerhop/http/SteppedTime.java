// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.time.Sleeper;
import io.ledgerhop.time.Wait;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A clock that moves only when a caller waits. */
final class SteppedTime extends Clock implements Sleeper {

  private final List<Duration> waits = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-01T00:00:00Z");

  Pause pause() {
    return new Pause(this, this, always(0));
  }

  /** Always takes the longest random wait. */
  Pause longPause() {
    return new Pause(this, this, always(Long.MAX_VALUE));
  }

  List<Duration> waits() {
    return waits;
  }

  /** The log line of each wait. */
  List<String> lines() {
    return lines;
  }

  /** Moves the clock forward. */
  void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public void sleep(Wait wait) {
    lines.add(wait.line(now));
    waits.add(wait.time());
    now = now.plus(wait.time());
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  private static RandomGenerator always(long bits) {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return bits;
      }

      @Override
      public int nextInt(int bound) {
        return bits == 0 ? 0 : bound - 1;
      }
    };
  }
}
