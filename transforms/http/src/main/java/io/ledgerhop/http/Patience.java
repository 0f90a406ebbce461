// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import java.time.Duration;

/**
 * How long a call that may be repeated is repeated.
 *
 * @param attempts at most so many, the first included
 * @param firstWait before the second attempt; doubles each time
 * @param waitMax longest wait between two attempts, unless the service itself asks for longer
 * @param total no attempt starts later than this after the first, unless {@code turns} allow it
 * @param turns of an operation that is granted seldom, so many turns may always be waited for
 * @param turnMax longest wait for one turn
 */
public record Patience(
    int attempts,
    Duration firstWait,
    Duration waitMax,
    Duration total,
    int turns,
    Duration turnMax) {

  /** Longest wait for one turn unless something else is said. */
  public static final Duration TURN_MAX = Duration.ofMinutes(30);

  /**
   * Failures of Amazon last minutes, so attempts spread over more than ten of them; ten turns make
   * it through a storm of refusals even where a turn takes minutes.
   */
  public static final Patience USUAL =
      new Patience(
          14, Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ofMinutes(15), 10, TURN_MAX);

  /** For a person who waits: a connection test. */
  public static final Patience SHORT =
      new Patience(
          2,
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          0,
          Duration.ofSeconds(20));

  /** Without regard to turns. */
  public Patience(int attempts, Duration firstWait, Duration waitMax, Duration total) {
    this(attempts, firstWait, waitMax, total, 0, TURN_MAX);
  }

  /** Refuses what would never try. */
  public Patience {
    if (attempts < 1) {
      throw new IllegalArgumentException("at least one attempt: " + attempts);
    }
  }

  /** How long after its first attempt a call may still be tried. */
  Duration totalFor(Call call) {
    Duration inTurns =
        call.quota().map(quota -> quota.rate().every().multipliedBy(turns)).orElse(Duration.ZERO);
    return inTurns.compareTo(total) > 0 ? inTurns : total;
  }
}
