// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.condition;

import java.text.Normalizer;
import java.util.Locale;

/** Normalises texts for comparison: Amazon's files and spreadsheets differ in invisible ways. */
public final class PlainText {

  private PlainText() {}

  /**
   * The text in lower case, with full-width and ligature forms replaced by plain letters, every
   * dash by a hyphen and every run of blanks by one blank, without invisible characters and
   * surrounding blanks.
   */
  public static String of(String text) {
    return tidy(text).toLowerCase(Locale.ROOT);
  }

  /** The same with upper and lower case kept, for ids. */
  public static String tidy(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(narrow.length());
    boolean blank = false;
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (!isInvisible(c)) {
        if (blank && !plain.isEmpty()) {
          plain.append(' ');
        }
        blank = false;
        plain.append(isDash(c) ? '-' : c);
      }
    }
    return plain.toString();
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }

  private static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
  }
}
