// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates as Intacct writes them: month, day and year, without a zone. */
final class WireDate {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private WireDate() {}

  static String text(LocalDate date) {
    return FORMAT.format(date);
  }

  /** Empty if the text is no date; a user's own format setting may have changed it. */
  static Optional<LocalDate> of(String text) {
    try {
      return Optional.of(
          text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, FORMAT));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
