// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.spreadsheet;

/** Texts that a spreadsheet program would run instead of showing them. */
public final class FormulaText {

  private static final String STARTS = "=+-@\t\r";

  private FormulaText() {}

  /** True if a spreadsheet would take the text for a formula. */
  public static boolean isLike(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** The text, with an apostrophe in front if a spreadsheet would take it for a formula. */
  public static String guarded(String text) {
    return isLike(text) ? "'" + text : text;
  }
}
