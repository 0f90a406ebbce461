// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

/**
 * A column of a table of an answer.
 *
 * @param numeric true for numbers, which are aligned to the right
 */
public record AnswerColumn(String title, boolean numeric) {

  /** A column of texts. */
  public static AnswerColumn text(String title) {
    return new AnswerColumn(title, false);
  }

  /** A column of numbers, written with a decimal point and no other mark. */
  public static AnswerColumn figure(String title) {
    return new AnswerColumn(title, true);
  }
}
