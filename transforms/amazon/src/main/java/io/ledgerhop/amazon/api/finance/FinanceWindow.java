// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.finance;

import io.ledgerhop.amazon.finance.FinanceProblem;
import io.ledgerhop.problem.ConnectorException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A time window of a request; an empty end is not sent.
 *
 * @param after where it begins, inclusive
 * @param before where it ends, exclusive
 */
public record FinanceWindow(String after, String before) {

  /** Amazon answers a longer window with an empty list instead of an error. */
  public static final Duration LENGTH_MAX = Duration.ofDays(180);

  /** Amazon refuses the last two minutes, and clocks drift. */
  static final Duration MARGIN = Duration.ofMinutes(3);

  /** About thirty years. */
  static final int WINDOWS_MAX = 60;

  /** No window: everything that the other parameters match. */
  public static final FinanceWindow NONE = new FinanceWindow("", "");

  /** The latest time that may be requested. */
  public static Instant latest(Instant now) {
    return now.minus(MARGIN).truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Splits a period into consecutive windows without a gap.
   *
   * @param now the time of the request; what is later, or too close before it, is left out
   * @return none if nothing is left
   * @throws ConnectorException with {@link FinanceProblem#PERIOD_TOO_LONG}
   */
  public static List<FinanceWindow> cut(Instant from, Instant to, Instant now) {
    Instant end = to.isBefore(latest(now)) ? to.truncatedTo(ChronoUnit.SECONDS) : latest(now);
    List<FinanceWindow> windows = new ArrayList<>();
    Instant start = from.truncatedTo(ChronoUnit.SECONDS);
    while (start.isBefore(end)) {
      if (windows.size() == WINDOWS_MAX) {
        throw new ConnectorException(
            FinanceProblem.PERIOD_TOO_LONG.at(from + " to " + to, WINDOWS_MAX));
      }
      Instant next = start.plus(LENGTH_MAX);
      Instant stop = next.isBefore(end) ? next : end;
      windows.add(new FinanceWindow(start.toString(), stop.toString()));
      start = stop;
    }
    return windows;
  }
}
