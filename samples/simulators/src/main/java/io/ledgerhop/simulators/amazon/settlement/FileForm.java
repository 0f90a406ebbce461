// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The format of a country's V2 flat file.
 *
 * @param instants pattern of the settlement dates and posted-date-time, always UTC
 * @param days pattern of posted-date, the UTC day
 * @param byteOrderMark whether the file begins with the mark of UTF-8
 * @param blankLastLine whether an empty line follows the last row
 */
record FileForm(
    char decimalMark,
    DateTimeFormatter instants,
    DateTimeFormatter days,
    Charset charset,
    boolean byteOrderMark,
    String lineEnd,
    boolean blankLastLine) {

  static DateTimeFormatter utc(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }

  String instant(Instant instant) {
    return instants.format(instant);
  }

  String day(Instant instant) {
    return days.format(instant);
  }

  /**
   * An amount of cents with two decimals and this format's decimal separator, without thousands
   * separators.
   */
  String amount(long cents) {
    long units = Math.abs(cents) / 100;
    long rest = Math.abs(cents) % 100;
    return (cents < 0 ? "-" : "") + units + decimalMark + (rest < 10 ? "0" : "") + rest;
  }
}
