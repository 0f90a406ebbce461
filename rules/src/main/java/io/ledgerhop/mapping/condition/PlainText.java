// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.condition;

import java.text.Normalizer;
import java.util.Locale;

/** Normalises texts for comparison: Amazon's files and spreadsheets differ in invisible ways. */
public final class PlainText {

  private static final char LAST_ASCII = 0x7F;
  private static final String APOSTROPHES = "\u2018\u2019\u201A\u201B";
  private static final String QUOTATION_MARKS = "\u201C\u201D\u201E\u201F";

  private PlainText() {}

  /**
   * The text in lower case, with full-width and ligature forms replaced by plain letters, every
   * dash by a hyphen, every typographic quotation mark by a plain one, and every run of blanks by
   * one blank, without invisible characters and surrounding blanks.
   */
  public static String of(String text) {
    String tidy = tidy(text).toLowerCase(Locale.ROOT);
    return tidy.chars().noneMatch(letter -> letter > LAST_ASCII) ? tidy : withPlainQuotes(tidy);
  }

  /** Spreadsheets make typographic quotation marks and apostrophes of those that are typed. */
  private static String withPlainQuotes(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int at = 0; at < plain.length(); at++) {
      if (APOSTROPHES.indexOf(plain.charAt(at)) >= 0) {
        plain.setCharAt(at, '\'');
      } else if (QUOTATION_MARKS.indexOf(plain.charAt(at)) >= 0) {
        plain.setCharAt(at, '"');
      }
    }
    return plain.toString();
  }

  /** The same with upper and lower case kept, for ids. */
  public static String tidy(String text) {
    return isTidy(text) ? text : tidied(text);
  }

  /** True for most of what Amazon writes: visible ASCII with single blanks between words. */
  private static boolean isTidy(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (blank && c == ' ')) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank || text.isEmpty();
  }

  private static String tidied(String text) {
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
