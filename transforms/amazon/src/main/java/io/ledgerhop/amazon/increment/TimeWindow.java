// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.increment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * From one time to another, in whole seconds, which is what Amazon counts in.
 *
 * @param to not before {@code from}
 */
public record TimeWindow(Instant from, Instant to) {

  /** No window is cut into more slices. */
  static final int SLICES_MAX = 1_000;

  /** Cuts off what is finer than a second. */
  public TimeWindow {
    from = from.truncatedTo(ChronoUnit.SECONDS);
    to = to.truncatedTo(ChronoUnit.SECONDS);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a window ends before it begins: " + from + ", " + to);
    }
  }

  /**
   * The window in pieces, earliest first, each at most so long.
   *
   * <p>Amazon does not say whether the ends of a window belong to it, so each piece begins a second
   * before the last one ends.
   */
  public List<TimeWindow> slices(Duration longest) {
    List<TimeWindow> slices = new ArrayList<>();
    Instant start = from;
    while (slices.size() < SLICES_MAX) {
      Instant end = start.plus(longest);
      if (!end.isBefore(to)) {
        slices.add(new TimeWindow(start, to));
        return slices;
      }
      slices.add(new TimeWindow(start, end));
      start = end.minusSeconds(1);
    }
    throw new IllegalArgumentException("more than " + SLICES_MAX + " slices: " + this);
  }
}
