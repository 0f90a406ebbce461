// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.time.Sleeper;
import io.ledgerhop.time.Wait;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that advances only by waiting. */
final class FakeTime extends Clock implements Sleeper {

  private Instant now = Plans.NOW;

  @Override
  public void sleep(Wait wait) {
    passes(wait.time());
  }

  void passes(Duration time) {
    now = now.plus(time);
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
    throw new UnsupportedOperationException("instants only");
  }
}
