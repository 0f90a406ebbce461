// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.masking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/**
 * An escape sequence: percent-encoding, an entity of XML or HTML, or a backslash escape as in JSON.
 */
final class Escape {

  private static final int ENTITY_LENGTH_MAX = 12;
  private static final int DIGITS_MAX = 7;
  private static final int HEX = 16;
  private static final int DECIMAL = 10;

  private final byte[] meant;
  private final int length;

  private Escape(byte[] meant, int length) {
    this.meant = meant;
    this.length = length;
  }

  /** The bytes that it stands for. */
  byte[] meant() {
    return meant;
  }

  /** Its length in bytes. */
  int length() {
    return length;
  }

  static boolean mayStart(byte first) {
    return first == '%' || first == '&' || first == '\\';
  }

  /** The escape that starts at an index; empty if none does. */
  static Optional<Escape> at(byte[] text, int index) {
    return switch (text[index]) {
      case '%' ->
          hex(text, index + 1, 2).map(value -> new Escape(new byte[] {value.byteValue()}, 3));
      case '&' -> entity(text, index);
      case '\\' -> backslash(text, index);
      default -> Optional.empty();
    };
  }

  private static Optional<Escape> entity(byte[] text, int index) {
    int limit = Math.min(text.length, index + ENTITY_LENGTH_MAX);
    for (int end = index + 1; end < limit; end++) {
      if (text[end] == ';') {
        int length = end + 1 - index;
        String name = new String(text, index + 1, length - 2, ISO_8859_1);
        return EntityNames.character(name)
            .or(() -> numbered(name))
            .flatMap(character -> of(character, length));
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> numbered(String name) {
    if (!name.startsWith("#")) {
      return Optional.empty();
    }
    boolean isHex = name.startsWith("#x") || name.startsWith("#X");
    return number(name.substring(isHex ? 2 : 1), isHex ? HEX : DECIMAL);
  }

  private static Optional<Escape> backslash(byte[] text, int index) {
    if (index + 1 >= text.length) {
      return Optional.empty();
    }
    return switch (text[index + 1]) {
      case 'u' -> unicode(text, index);
      case 'x' -> hex(text, index + 2, 2).flatMap(value -> of(value, 4));
      case 'n' -> of('\n', 2);
      case 't' -> of('\t', 2);
      case 'r' -> of('\r', 2);
      case '/', '\\', '"', '\'' -> of(text[index + 1], 2);
      default -> Optional.empty();
    };
  }

  /** A character above U+FFFF is written as two escapes. */
  private static Optional<Escape> unicode(byte[] text, int index) {
    Optional<Integer> first = hex(text, index + 2, 4);
    if (first.isEmpty() || !Character.isHighSurrogate((char) first.get().intValue())) {
      return first.flatMap(unit -> of(unit, 6));
    }
    return hex(text, index + 8, 4)
        .filter(unit -> text[index + 6] == '\\' && text[index + 7] == 'u')
        .filter(unit -> Character.isLowSurrogate((char) unit.intValue()))
        .flatMap(
            unit ->
                of(
                    Character.toCodePoint((char) first.get().intValue(), (char) unit.intValue()),
                    12));
  }

  private static Optional<Integer> hex(byte[] text, int from, int digits) {
    return from + digits > text.length
        ? Optional.empty()
        : number(new String(text, from, digits, ISO_8859_1), HEX);
  }

  private static Optional<Integer> number(String digits, int radix) {
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= DIGITS_MAX
            && digits.chars().allMatch(digit -> Character.digit(digit, radix) >= 0);
    return isNumber ? Optional.of(Integer.parseInt(digits, radix)) : Optional.empty();
  }

  private static Optional<Escape> of(int character, int length) {
    return Character.isValidCodePoint(character)
        ? Optional.of(new Escape(Character.toString(character).getBytes(UTF_8), length))
        : Optional.empty();
  }
}
