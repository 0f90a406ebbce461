// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Days and times in the forms of Intacct, which writes times in the time zone of the user.
 *
 * @param zone the time zone in the preferences of the Intacct user
 */
public record UserTime(ZoneId zone) {

  private static final DateTimeFormatter DAY = pattern("MM/dd/uuuu");
  private static final DateTimeFormatter SECOND = pattern("MM/dd/uuuu HH:mm:ss");

  /** The time follows a T or a blank; it may have an offset. */
  private static final DateTimeFormatter READ =
      new DateTimeFormatterBuilder()
          .appendPattern("[M/d/uuuu][uuuu-MM-dd]")
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The instant as Intacct compares it, cut to the second. */
  public String text(Instant instant) {
    return SECOND.format(instant.atZone(zone));
  }

  /** The day or time in the form of Intacct, of a day or time in ISO form; empty if it is none. */
  Optional<String> ofIso(String iso) {
    try {
      TemporalAccessor time =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              iso.contains("T") ? iso : iso + "T00:00:00",
              OffsetDateTime::from,
              LocalDateTime::from);
      LocalDateTime local =
          time instanceof OffsetDateTime there
              ? there.atZoneSameInstant(zone).toLocalDateTime()
              : LocalDateTime.from(time);
      return Optional.of((iso.contains("T") ? SECOND : DAY).format(local));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day; a time of day is ignored, so that it never moves it to another day. */
  Optional<LocalDate> day(String text) {
    return parsed(text).map(LocalDate::from);
  }

  /**
   * A time; a day begins at midnight of the zone.
   *
   * <p>A time that occurs twice when summer time ends is taken for the first one.
   */
  public Optional<Instant> instant(String text) {
    return parsed(text).map(this::instant);
  }

  private Instant instant(TemporalAccessor time) {
    if (time.isSupported(ChronoField.OFFSET_SECONDS)) {
      return Instant.from(time);
    }
    return time.isSupported(ChronoField.SECOND_OF_DAY)
        ? LocalDateTime.from(time).atZone(zone).toInstant()
        : LocalDate.from(time).atStartOfDay(zone).toInstant();
  }

  private static Optional<TemporalAccessor> parsed(String text) {
    try {
      return Optional.of(READ.parse(text.strip()))
          .filter(time -> time.isSupported(ChronoField.EPOCH_DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
