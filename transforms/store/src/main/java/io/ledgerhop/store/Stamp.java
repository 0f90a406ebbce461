// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Instants as text that people can read and that sorts by time: UTC, three decimals always. */
final class Stamp {

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private Stamp() {}

  static String of(Instant instant) {
    return FORMAT.format(instant);
  }

  static Instant parse(String text) {
    return Instant.parse(text);
  }
}
