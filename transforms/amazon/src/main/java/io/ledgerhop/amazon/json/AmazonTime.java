// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.json;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/**
 * Parses times in Amazon's answers: the number of fraction digits and the form of the offset vary.
 */
public final class AmazonTime {

  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private AmazonTime() {}

  /**
   * @throws DateTimeException if it is not a time, or has no offset and so is ambiguous
   */
  public static OffsetDateTime read(String text) {
    return OffsetDateTime.parse(text, FORM);
  }
}
