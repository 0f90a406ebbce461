// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

/** Keeps a spreadsheet from running what it reads. */
final class FormulaGuard {

  private static final String STARTS = "=+-@\t\r";

  private FormulaGuard() {}

  /** The text, with an apostrophe in front if a spreadsheet would take it for a formula. */
  static String text(AnswerColumn column, String text) {
    boolean formula = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    return formula && !column.numeric() ? "'" + text : text;
  }
}
