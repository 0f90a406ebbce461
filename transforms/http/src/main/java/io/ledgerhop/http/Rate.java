// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * How often an operation may be called.
 *
 * @param every time in which one call is granted
 * @param burst calls granted at once after an idle time
 */
public record Rate(Duration every, int burst) {

  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);
  private static final BigDecimal SLOWEST = new BigDecimal("0.0001");
  private static final BigDecimal FASTEST = new BigDecimal("10000");

  /** Refuses a rate that never grants a call. */
  public Rate {
    if (every.isNegative() || every.isZero() || burst < 1) {
      throw new IllegalArgumentException("no call is ever granted: " + burst + " in " + every);
    }
  }

  /**
   * @param perSecond calls per second as a decimal, for instance {@code 0.0222}; limited to the
   *     range from one call in three hours to 10,000 calls per second
   */
  public static Rate of(String perSecond, int burst) {
    BigDecimal calls = new BigDecimal(perSecond.strip()).max(SLOWEST).min(FASTEST);
    return new Rate(
        Duration.ofNanos(NANOS.divide(calls, 0, RoundingMode.CEILING).longValueExact()), burst);
  }
}
