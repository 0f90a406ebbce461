// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** The gateway's date texts: MM/DD/YYYY, and MM/DD/YYYY HH:MM:SS in UTC. */
public final class BooksDates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MM/dd/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("MM/dd/uuuu HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

  private BooksDates() {}

  public static LocalDate parse(String text) {
    return LocalDate.parse(text, DAY);
  }

  /** The instant of the text; empty when it has neither of the two forms. */
  public static Optional<LocalDateTime> moment(String text) {
    try {
      return Optional.of(
          text.length() == 10 ? parse(text).atStartOfDay() : LocalDateTime.parse(text, SECOND));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public static String format(LocalDate date) {
    return DAY.format(date);
  }

  public static String format(Instant instant) {
    return SECOND.format(instant.atOffset(ZoneOffset.UTC));
  }
}
