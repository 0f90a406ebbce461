// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.util.SplittableRandom;

/**
 * The random numbers. Every event has its own stream, so that it can be generated again without the
 * events before it.
 */
record Chance(long seed, int settlement) {

  private static final long SETTLEMENT_STRIDE = 0xBF58476D1CE4E5B9L;
  private static final long EVENT_STRIDE = 0x9E3779B97F4A7C15L;

  static Chance of(Market market, long seed, int settlement) {
    return new Chance(seed * 1_000 + market.place().orderPrefix(), settlement);
  }

  SplittableRandom forEvent(long number) {
    return stream(number + 1);
  }

  /** The stream for the settlement itself. */
  SplittableRandom forSettlement() {
    return stream(0);
  }

  private SplittableRandom stream(long number) {
    long start = seed ^ ((settlement + 1) * SETTLEMENT_STRIDE) ^ (number * EVENT_STRIDE);
    return new SplittableRandom(new SplittableRandom(start).nextLong());
  }

  /** Hundredths of a percent of an amount, half up, for amounts that are not negative. */
  static long share(long cents, int hundredthsOfPercent) {
    return (cents * hundredthsOfPercent + 5_000) / 10_000;
  }
}
