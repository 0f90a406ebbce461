// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import java.time.Duration;

/**
 * Limits for repeating a call that may be repeated.
 *
 * @param attempts maximum number of attempts, including the first
 * @param firstWait wait before the second attempt; doubles each time
 * @param waitMax longest wait between two attempts, unless the service itself asks for longer
 * @param total no attempt starts later than this after the first, unless {@code turns} allows it
 * @param turns number of rate-limit turns that a slow operation may always wait for
 * @param turnMax longest wait for one turn
 */
public record Patience(
    int attempts,
    Duration firstWait,
    Duration waitMax,
    Duration total,
    int turns,
    Duration turnMax) {

  /** Default of the longest wait for one turn. */
  public static final Duration TURN_MAX = Duration.ofMinutes(30);

  /**
   * Failures of Amazon last minutes, so the attempts cover more than ten of them. Ten turns are
   * enough even when a slow operation is throttled repeatedly.
   */
  public static final Patience USUAL =
      new Patience(
          14, Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ofMinutes(15), 10, TURN_MAX);

  /** For a connection test, where a user waits for the result. */
  public static final Patience SHORT =
      new Patience(
          2,
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          0,
          Duration.ofSeconds(20));

  /** Limits that do not depend on turns. */
  public Patience(int attempts, Duration firstWait, Duration waitMax, Duration total) {
    this(attempts, firstWait, waitMax, total, 0, TURN_MAX);
  }

  /** Refuses limits that would allow no attempt. */
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
