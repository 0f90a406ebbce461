// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test advances; it starts on 3 November 2026 at 09:00 UTC. */
final class MovableClock extends Clock {
  private volatile Instant moment = Instant.parse("2026-11-03T09:00:00Z");

  void move(Duration by) {
    moment = moment.plus(by);
  }

  @Override
  public Instant instant() {
    return moment;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the simulator's clock is in UTC");
  }
}
