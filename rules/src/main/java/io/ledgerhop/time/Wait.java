// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One wait, with what the user should know while it lasts; contains no secrets.
 *
 * @param time the length of the wait
 * @param next what follows the wait, with its number and limit: "attempt 5 of 14"
 * @param reason the reason, with the place first: "GET api.test/x: api.test answered 503"
 */
public record Wait(Duration time, String next, String reason) {

  private static final DateTimeFormatter TIME_OF_DAY =
      DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * One line for the log.
   *
   * @param begin when the wait begins
   */
  public String line(Instant begin) {
    return "waiting %s, until %s, for %s: %s"
        .formatted(Durations.words(time), TIME_OF_DAY.format(begin.plus(time)), next, reason);
  }
}
