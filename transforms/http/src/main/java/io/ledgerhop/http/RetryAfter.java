// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The wait that a service asks for, as seconds or as a date (RFC 9110, 10.2.3). */
final class RetryAfter {

  private static final int DIGITS_MAX = 9;

  private RetryAfter() {}

  /** Empty if the header is absent or cannot be read; never negative. */
  static Optional<Duration> of(Reply reply, Instant now) {
    return reply.header("Retry-After").map(String::strip).flatMap(value -> parse(value, now));
  }

  private static Optional<Duration> parse(String value, Instant now) {
    if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return value.length() > DIGITS_MAX
          ? Optional.empty()
          : Optional.of(Duration.ofSeconds(Integer.parseInt(value)));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(until.isBefore(now) ? Duration.ZERO : Duration.between(now, until));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
