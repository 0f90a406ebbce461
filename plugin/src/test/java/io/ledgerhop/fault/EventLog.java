// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import java.time.Clock;
import java.time.Instant;

/** What happened in a simulation, one line each, with the simulated time. */
final class EventLog {

  private final StringBuilder text = new StringBuilder();
  private final Clock clock;

  EventLog(Clock clock) {
    this.clock = clock;
  }

  void add(String run, String event) {
    Instant now = clock.instant();
    text.append(now).append(' ').append(run).append(": ").append(event).append('\n');
  }

  String text() {
    return text.toString();
  }
}
