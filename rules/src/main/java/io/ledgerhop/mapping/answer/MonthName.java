// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a month as people do. */
final class MonthName {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);

  private MonthName() {}

  /** As in {@code Oct 2026}. */
  static String of(YearMonth month) {
    return FORMAT.format(month);
  }
}
