// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.database;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Instants as text that people can read and that sorts by time: UTC, three decimals always. */
public final class Stamp {

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private Stamp() {}

  /** The text of an instant; what is below a millisecond is cut off. */
  public static String of(Instant instant) {
    return FORMAT.format(instant);
  }

  /** The instant of a text that {@link #of} made. */
  public static Instant parse(String text) {
    return Instant.parse(text);
  }
}
