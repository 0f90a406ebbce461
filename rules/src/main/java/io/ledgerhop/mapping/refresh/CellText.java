// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

/** The form in which texts of a company are written into cells and compared with them. */
final class CellText {

  private CellText() {}

  /** The text without control characters, with single blanks and none around it. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(letter -> isBlank(letter) ? ' ' : letter)
        .filter(letter -> letter != ' ' || !endsWithBlank(plain))
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static boolean isBlank(int letter) {
    return Character.isISOControl(letter)
        || Character.isSpaceChar(letter)
        || (Character.isSurrogate((char) letter) && letter <= Character.MAX_VALUE)
        || letter == 0xFFFE
        || letter == 0xFFFF;
  }

  private static boolean endsWithBlank(StringBuilder plain) {
    return plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
  }
}
