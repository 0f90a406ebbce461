// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.intacct.gateway.ElementWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Business dates in the forms of Intacct: month, day and year, or in ISO order, with or without a
 * time of day and an offset.
 *
 * <p>A business date is a calendar day. Time and offset are ignored, so they never move it to
 * another day.
 */
final class WireDate {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd", Locale.ROOT);

  /** The time follows a T or a blank; the offset is Z, +01, +0100 or +01:00. */
  private static final DateTimeFormatter READ =
      new DateTimeFormatterBuilder()
          .appendPattern("[M/d/uuuu][uuuu-M-d]")
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .optionalEnd()
          .appendPattern("[xx][x]")
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private WireDate() {}

  static String text(LocalDate date) {
    return FORMAT.format(date);
  }

  /** Writes the date as the older functions have it, in three elements. */
  static void write(ElementWriter writer, String name, LocalDate date) {
    writer
        .open(name)
        .element("year", YEAR.format(date))
        .element("month", MONTH.format(date))
        .element("day", DAY.format(date))
        .close();
  }

  /** Empty if the text has none of these forms, for instance if the day comes first. */
  static Optional<LocalDate> of(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip(), READ));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
