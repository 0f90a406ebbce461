// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

import java.util.regex.Pattern;

/**
 * A column of a table of an answer.
 *
 * @param numeric true for numbers, which are aligned to the right
 */
public record AnswerColumn(String title, boolean numeric) {

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  /** A column of texts. */
  public static AnswerColumn text(String title) {
    return new AnswerColumn(title, false);
  }

  /** A column of numbers, written with a decimal point and no other mark. */
  public static AnswerColumn figure(String title) {
    return new AnswerColumn(title, true);
  }

  /** A cell as people read it: {@code -1204.33} becomes {@code -1,204.33}. */
  public String readable(String text) {
    if (!numeric) {
      return text;
    }
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    return THOUSANDS.matcher(text.substring(0, whole)).replaceAll(",") + text.substring(whole);
  }
}
