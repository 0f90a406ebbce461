// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/** From one settlement's start, included, to its end, which is the next one's start. */
record GeneratedPeriod(Instant start, Instant end) {

  /** Some second inside. */
  Instant at(SplittableRandom random) {
    return start.plusSeconds(random.nextLong(Duration.between(start, end).toSeconds()));
  }

  /** Some second inside that is not before {@code earliest}. */
  Instant notBefore(Instant earliest, SplittableRandom random) {
    Instant from = earliest.isBefore(start) ? start : earliest;
    return from.plusSeconds(random.nextLong(Duration.between(from, end).toSeconds()));
  }

  Instant lastSecond() {
    return end.minusSeconds(1);
  }
}
