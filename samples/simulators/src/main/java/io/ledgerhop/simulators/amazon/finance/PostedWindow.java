// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.finance;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.invalidInput;

import io.ledgerhop.simulators.amazon.wire.Arguments;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The period of time of a request.
 *
 * @param after included; empty for no lower end
 * @param before excluded
 */
record PostedWindow(Optional<Instant> after, Instant before) {

  private static final Duration WIDTH_MAX = Duration.ofDays(180);

  /**
   * Reads the two parameters; each must be at least two minutes old, and the start before the end.
   */
  static PostedWindow of(Arguments arguments, String afterName, String beforeName) {
    Optional<Instant> after = arguments.settled(afterName);
    Optional<Instant> before = arguments.settled(beforeName);
    if (before.isPresent() && after.isPresent() && !before.get().isAfter(after.get())) {
      throw invalidInput(beforeName + " must be later than " + afterName + ".");
    }
    return new PostedWindow(
        after, before.orElseGet(() -> arguments.now().minus(Arguments.SETTLED)));
  }

  /** True for a window over 180 days, which Amazon answers with an empty list and no error. */
  boolean isTooWide() {
    return after
        .filter(start -> Duration.between(start, before).compareTo(WIDTH_MAX) > 0)
        .isPresent();
  }

  boolean holds(Optional<Instant> time) {
    return time.filter(at -> at.isBefore(before) && after.filter(at::isBefore).isEmpty())
        .isPresent();
  }
}
