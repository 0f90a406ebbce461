// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.problem.Outcome;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as a user writes it: a day, an instant, or relative to now.
 *
 * <p>A relative time begins with a whole hour, day or month in UTC, so that a second run in the
 * same hour, day or month requests the same report.
 */
public final class WrittenTime {

  private static final Pattern FROM_NOW = Pattern.compile("([+-]?\\d{1,4})([hdwm])");

  private WrittenTime() {}

  /**
   * The time in Amazon's form: ISO 8601 with offset; a text in this form is returned unchanged.
   *
   * @param place the option, for messages
   * @param written empty gives empty
   */
  public static Outcome<String> resolve(String place, String written, Instant now) {
    try {
      Matcher fromNow = FROM_NOW.matcher(written);
      if (written.isEmpty()) {
        return Outcome.of("");
      }
      if (fromNow.matches()) {
        int count = Integer.parseInt(fromNow.group(1));
        return Outcome.of(counted(now, count, fromNow.group(2).charAt(0)).toString());
      }
      return Outcome.of(absolute(written));
    } catch (DateTimeException e) {
      return Outcome.failed(RequestProblem.TIME_UNREADABLE.at(place, written));
    }
  }

  private static String absolute(String written) {
    if (!written.contains("T")) {
      return LocalDate.parse(written).atStartOfDay().toInstant(ZoneOffset.UTC).toString();
    }
    OffsetDateTime.parse(written);
    return written;
  }

  private static Instant counted(Instant now, int count, char unit) {
    OffsetDateTime here = now.atOffset(ZoneOffset.UTC);
    OffsetDateTime day = here.truncatedTo(ChronoUnit.DAYS);
    return switch (unit) {
      case 'h' -> here.truncatedTo(ChronoUnit.HOURS).plusHours(count).toInstant();
      case 'd' -> day.plusDays(count).toInstant();
      case 'w' -> day.plusWeeks(count).toInstant();
      default -> day.withDayOfMonth(1).plusMonths(count).toInstant();
    };
  }
}
