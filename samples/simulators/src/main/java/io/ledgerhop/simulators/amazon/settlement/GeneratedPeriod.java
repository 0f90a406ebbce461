// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * The period of a settlement: from its start, inclusive, to its end, which is the start of the next
 * one.
 */
record GeneratedPeriod(Instant start, Instant end) {

  /** A random second in the period. */
  Instant at(SplittableRandom random) {
    return start.plusSeconds(random.nextLong(Duration.between(start, end).toSeconds()));
  }

  /** A random second in the period that is not before {@code earliest}. */
  Instant notBefore(Instant earliest, SplittableRandom random) {
    Instant from = earliest.isBefore(start) ? start : earliest;
    return from.plusSeconds(random.nextLong(Duration.between(from, end).toSeconds()));
  }

  Instant lastSecond() {
    return end.minusSeconds(1);
  }
}
