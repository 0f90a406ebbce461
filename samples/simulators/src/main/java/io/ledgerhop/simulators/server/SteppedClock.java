// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that only {@link #advance} moves; may be read by any thread. */
public final class SteppedClock extends Clock {

  private final Hand hand;
  private final ZoneId zone;

  private SteppedClock(Hand hand, ZoneId zone) {
    this.hand = hand;
    this.zone = zone;
  }

  /** A UTC clock that shows {@code start}. */
  public static SteppedClock at(Instant start) {
    return new SteppedClock(new Hand(start), ZoneOffset.UTC);
  }

  /** Moves this clock, and every clock made from it by {@link #withZone}, by {@code step}. */
  public void advance(Duration step) {
    hand.advance(step);
  }

  @Override
  public Instant instant() {
    return hand.read();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public SteppedClock withZone(ZoneId other) {
    return new SteppedClock(hand, other);
  }

  private static final class Hand {
    private Instant now;

    Hand(Instant now) {
      this.now = now;
    }

    synchronized void advance(Duration step) {
      now = now.plus(step);
    }

    synchronized Instant read() {
      return now;
    }
  }
}
