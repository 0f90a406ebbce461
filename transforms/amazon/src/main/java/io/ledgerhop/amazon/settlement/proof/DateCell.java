// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.proof;

import java.util.Optional;

/**
 * Parses a date: {@code 2026-10-28}, {@code 2026-10-28 07:49:55 UTC}, {@code
 * 2026-10-28T07:49:55+00:00}, {@code 28.10.2026 07:49:55 UTC}, {@code 2026/10/28}, {@code
 * 10/28/26}.
 *
 * <p>Without a zone it is UTC, as all dates of these files are; any zone but UTC is given as an
 * offset.
 */
public final class DateCell {

  /** Added to a two-digit year. */
  private static final int CENTURY = 2_000;

  private static final int HOUR = 3_600;
  private static final int OFFSET_HOURS_MAX = 18;

  /** What {@link #offset} gives for UTC. */
  private static final int NEUTRAL = OFFSET_HOURS_MAX * HOUR;

  private final byte[] bytes;
  private final int to;
  private int at;

  private DateCell(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.to = to;
  }

  /** Empty if the cell has none of these forms. */
  public static Optional<WrittenDate> read(byte[] bytes, int from, int to) {
    return new DateCell(bytes, from, to).date();
  }

  private Optional<WrittenDate> date() {
    int begin = at;
    int first = number(1, 4);
    boolean yearFirst = at - begin == 4;
    char separator = at < to ? (char) bytes[at] : 0;
    boolean known = separator == '-' || separator == '/' || separator == '.';
    if (first < 0 || !known || (at - begin > 2 && !yearFirst)) {
      return Optional.empty();
    }
    at++;
    int second = number(1, 2);
    if (second < 0 || !take(separator)) {
      return Optional.empty();
    }
    int third = yearFirst ? number(1, 2) : year();
    int seconds = third < 0 ? -1 : time();
    int offset = seconds < 0 ? -1 : offset();
    return offset < 0 || at != to
        ? Optional.empty()
        : Optional.of(
            new WrittenDate(
                separator, yearFirst, first, second, third, seconds - offset + NEUTRAL));
  }

  private int year() {
    int begin = at;
    int year = number(2, 4);
    return switch (at - begin) {
      case 2 -> CENTURY + year;
      case 4 -> year;
      default -> -1;
    };
  }

  /** Seconds since midnight; noon when there is no time, -1 when it cannot be read. */
  private int time() {
    int begin = at;
    boolean marked = take('T');
    skipBlanks();
    if (!marked && (at == begin || at == to || !isDigit())) {
      return WrittenDate.NOON;
    }
    int hour = number(1, 2);
    int minute = hour >= 0 && take(':') ? number(2, 2) : -1;
    int second = minute >= 0 && take(':') ? number(2, 2) : 0;
    if (take('.')) {
      skipDigits();
    }
    boolean real = hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    return real ? hour * HOUR + minute * 60 + second : -1;
  }

  /** Seconds ahead of UTC, raised so that it is never negative; -1 when it cannot be read. */
  private int offset() {
    skipBlanks();
    if (at == to || take('Z') || word("UTC") || word("GMT")) {
      return NEUTRAL;
    }
    boolean behind = take('-');
    if (!behind && !take('+')) {
      return -1;
    }
    int seconds = distance();
    if (seconds < 0) {
      return -1;
    }
    return NEUTRAL + (behind ? -seconds : seconds);
  }

  /** Seconds from UTC, written as 01, 0100 or 01:00; -1 when it cannot be read. */
  private int distance() {
    int begin = at;
    int written = number(2, 4);
    boolean joined = at - begin == 4;
    int hours = joined ? written / 100 : written;
    int minutes = joined ? written % 100 : 0;
    if (!joined && take(':')) {
      minutes = number(2, 2);
    }
    boolean real = hours >= 0 && hours < OFFSET_HOURS_MAX && minutes >= 0 && minutes < 60;
    return real ? hours * HOUR + minutes * 60 : -1;
  }

  /** Digits as a number; -1 when there are too few or too many. */
  private int number(int least, int most) {
    int begin = at;
    int number = 0;
    while (at < to && isDigit() && at - begin <= most) {
      number = 10 * number + (bytes[at++] - '0');
    }
    int digits = at - begin;
    return digits < least || digits > most ? -1 : number;
  }

  private boolean isDigit() {
    return bytes[at] >= '0' && bytes[at] <= '9';
  }

  private boolean take(char c) {
    boolean there = at < to && bytes[at] == c;
    at += there ? 1 : 0;
    return there;
  }

  private boolean word(String word) {
    for (int index = 0; index < word.length(); index++) {
      if (at + index >= to || (bytes[at + index] & ~0x20) != word.charAt(index)) {
        return false;
      }
    }
    at += word.length();
    return true;
  }

  private void skipBlanks() {
    while (at < to && bytes[at] == ' ') {
      at++;
    }
  }

  private void skipDigits() {
    while (at < to && isDigit()) {
      at++;
    }
  }
}
