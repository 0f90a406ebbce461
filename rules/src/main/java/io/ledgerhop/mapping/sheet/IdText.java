// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * Looks at the characters of an id: it posts money, so it is never guessed what a character that
 * looks like another one stands for.
 */
final class IdText {

  /** The distance from a full-width character to the plain one, from ! to ~. */
  private static final int WIDTH = 0xFEE0;

  private IdText() {}

  /** True if an input method for Chinese or Japanese has made wide characters of plain ones. */
  static boolean isFullWidth(String typed) {
    return typed.chars().anyMatch(IdText::isFullWidth);
  }

  private static boolean isFullWidth(int character) {
    return character >= '!' + WIDTH && character <= '~' + WIDTH;
  }

  /**
   * The characters that are unclear, separated by commas: digits of other scripts, raised digits,
   * signs such as &#8482; that stand for several letters, and Greek or Cyrillic letters beside
   * Latin ones.
   *
   * @return empty if there are none
   */
  static String unclear(String typed) {
    boolean isLatin =
        typed.codePoints().anyMatch(letter -> isOf(Character.UnicodeScript.LATIN, letter));
    return typed
        .codePoints()
        .filter(character -> !isFullWidth(character))
        .filter(
            character ->
                isOtherDigit(character)
                    || isSeveral(character)
                    || (isLatin && isLookalike(character)))
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining(", "));
  }

  private static boolean isOtherDigit(int character) {
    return character > '9' && Character.isDigit(character);
  }

  /** True for what normalising replaces, other than blanks. */
  private static boolean isSeveral(int character) {
    String one = Character.toString(character);
    return !Character.isSpaceChar(character)
        && !Normalizer.normalize(one, Normalizer.Form.NFKC)
            .equals(Normalizer.normalize(one, Normalizer.Form.NFC));
  }

  private static boolean isLookalike(int character) {
    return isOf(Character.UnicodeScript.CYRILLIC, character)
        || isOf(Character.UnicodeScript.GREEK, character);
  }

  private static boolean isOf(Character.UnicodeScript script, int character) {
    return Character.UnicodeScript.of(character) == script;
  }
}
