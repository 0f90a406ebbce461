// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * The rate limit of an operation.
 *
 * @param rate requests a second, as in Amazon's rate header; empty where there is no limit
 * @param burst calls that may be made at once
 */
record UsagePlan(String rate, int burst) {

  static final UsagePlan NONE = new UsagePlan("", 0);
  static final UsagePlan FINANCES = new UsagePlan("0.5", 10);
  static final UsagePlan VENDOR = new UsagePlan("10.0", 10);
  static final UsagePlan SELLERS = new UsagePlan("0.016", 15);

  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

  boolean limited() {
    return burst > 0;
  }

  /** The value of the rate header when the plan is this many times faster. */
  String rate(int factor) {
    if (factor == 1 || rate.isEmpty()) {
      return rate;
    }
    return new BigDecimal(rate)
        .multiply(BigDecimal.valueOf(factor))
        .stripTrailingZeros()
        .toPlainString();
  }

  /**
   * The time after which one more call is allowed. Times over a second are rounded down to whole
   * seconds, so that a client that obeys the header is never too early.
   */
  Duration perCall(int factor) {
    long nanos = NANOS.divide(new BigDecimal(rate), MathContext.DECIMAL64).longValue();
    Duration exact = Duration.ofNanos(nanos);
    Duration lenient = nanos > NANOS.longValue() ? exact.truncatedTo(ChronoUnit.SECONDS) : exact;
    return lenient.dividedBy(factor);
  }
}
