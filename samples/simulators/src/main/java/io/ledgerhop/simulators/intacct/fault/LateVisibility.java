// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.fault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Hides a journal from all calls that read for some time after it was posted, like a search index
 * that is updated late. Safe for several threads.
 */
public final class LateVisibility {
  private final Clock clock;
  private final Duration delay;
  private final Map<Long, Instant> hiddenUntil = new HashMap<>();

  /**
   * @param delay how long a journal stays hidden; zero hides none
   */
  public LateVisibility(Clock clock, Duration delay) {
    this.clock = clock;
    this.delay = delay;
  }

  /** Starts the delay of a journal that was posted now. */
  public synchronized void posted(long recordNo) {
    if (!delay.isZero()) {
      hiddenUntil.put(recordNo, clock.instant().plus(delay));
    }
  }

  /** True if calls find the journal now; journals of an earlier process are found at once. */
  public synchronized boolean isVisible(long recordNo) {
    return Optional.ofNullable(hiddenUntil.get(recordNo))
        .map(until -> !clock.instant().isBefore(until))
        .orElse(true);
  }
}
