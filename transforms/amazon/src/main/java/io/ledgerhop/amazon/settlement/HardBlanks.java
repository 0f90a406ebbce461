// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Special blanks and zero-width characters around a number, a date or an id, which remain when text
 * is copied from web pages and spreadsheets.
 *
 * <p>Such cells contain ASCII only, so the bytes cannot be part of a letter in any encoding.
 */
public final class HardBlanks {

  /** In UTF-8: no-break spaces, zero-width characters, the byte order mark. */
  private static final byte[][] KNOWN = {
    {(byte) 0xC2, (byte) 0xA0},
    {(byte) 0xE2, (byte) 0x80, (byte) 0x87},
    {(byte) 0xE2, (byte) 0x80, (byte) 0x8B},
    {(byte) 0xE2, (byte) 0x80, (byte) 0x8E},
    {(byte) 0xE2, (byte) 0x80, (byte) 0x8F},
    {(byte) 0xE2, (byte) 0x80, (byte) 0xAF},
    {(byte) 0xE2, (byte) 0x81, (byte) 0xA0},
    {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
    // The no-break space of single-byte encodings.
    {(byte) 0xA0},
    {' '},
  };

  private HardBlanks() {}

  /** The first byte that is not a blank. */
  public static int start(byte[] bytes, int from, int to) {
    int start = from;
    for (int length = at(bytes, start, to); length > 0; length = at(bytes, start, to)) {
      start += length;
    }
    return start;
  }

  /** One after the last byte that is not a blank. */
  public static int end(byte[] bytes, int from, int to) {
    int end = to;
    for (int length = before(bytes, from, end); length > 0; length = before(bytes, from, end)) {
      end -= length;
    }
    return end;
  }

  /** Removes such blanks around a text that otherwise contains ASCII only. */
  public static String trimmed(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int start = start(bytes, 0, bytes.length);
    return new String(
        bytes, start, end(bytes, start, bytes.length) - start, StandardCharsets.UTF_8);
  }

  private static int at(byte[] bytes, int start, int to) {
    for (byte[] known : KNOWN) {
      if (start + known.length <= to && matches(bytes, start, known)) {
        return known.length;
      }
    }
    return 0;
  }

  private static int before(byte[] bytes, int from, int end) {
    for (byte[] known : KNOWN) {
      if (end - known.length >= from && matches(bytes, end - known.length, known)) {
        return known.length;
      }
    }
    return 0;
  }

  private static boolean matches(byte[] bytes, int at, byte[] known) {
    return Arrays.equals(bytes, at, at + known.length, known, 0, known.length);
  }
}
