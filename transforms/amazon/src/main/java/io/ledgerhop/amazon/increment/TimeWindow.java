// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.increment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A window in whole seconds, the precision that Amazon uses.
 *
 * @param to not before {@code from}
 */
public record TimeWindow(Instant from, Instant to) {

  /** Maximum number of slices of a window. */
  static final int SLICES_MAX = 1_000;

  /** Truncates both times to seconds. */
  public TimeWindow {
    from = from.truncatedTo(ChronoUnit.SECONDS);
    to = to.truncatedTo(ChronoUnit.SECONDS);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a window ends before it begins: " + from + ", " + to);
    }
  }

  /**
   * Splits the window into pieces, earliest first, each at most this long.
   *
   * <p>Amazon does not document whether the ends of a window are inclusive, so each piece begins a
   * second before the previous one ends.
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
