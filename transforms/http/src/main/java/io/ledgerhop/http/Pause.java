// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.time.Sleeper;
import io.ledgerhop.time.Wait;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * The clock, the sleeper and the random numbers of these layers.
 *
 * @param random spreads waits, so that clients that failed at the same time do not retry at the
 *     same time
 */
public record Pause(Clock clock, Sleeper sleeper, RandomGenerator random) {

  private static final int SPREAD_PERCENT = 25;

  Instant now() {
    return clock.instant();
  }

  /** The given time plus up to a quarter of it, chosen at random. */
  Duration spread(Duration time) {
    return time.plus(time.multipliedBy(random.nextInt(SPREAD_PERCENT + 1)).dividedBy(100));
  }

  /**
   * Waits before or between calls.
   *
   * @throws ConnectorException with {@link HttpProblem#STOPPED} when the user stops the run
   */
  void before(Call call, Wait wait) {
    try {
      sleeper.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectorException(HttpProblem.STOPPED.at(call.place(), call.host()), e);
    }
  }
}
