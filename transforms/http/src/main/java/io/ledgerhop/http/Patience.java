// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import java.time.Duration;

/**
 * How long a call that may be repeated is repeated.
 *
 * @param attempts at most so many, the first included
 * @param firstWait before the second attempt; doubles each time
 * @param waitMax longest wait between two attempts, unless the service itself asks for longer
 * @param total no attempt starts later than this after the first
 */
public record Patience(int attempts, Duration firstWait, Duration waitMax, Duration total) {

  /** Failures of Amazon last minutes, so attempts spread over more than ten of them. */
  public static final Patience USUAL =
      new Patience(14, Duration.ofSeconds(1), Duration.ofMinutes(2), Duration.ofMinutes(15));

  /** For a person who waits: a connection test. */
  public static final Patience SHORT =
      new Patience(2, Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(20));

  /** Refuses what would never try. */
  public Patience {
    if (attempts < 1) {
      throw new IllegalArgumentException("at least one attempt: " + attempts);
    }
  }
}
