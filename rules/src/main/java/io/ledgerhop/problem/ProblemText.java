// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

/**
 * A message, divided into what is wrong and what to do.
 *
 * @param remedy empty if the message names none
 */
public record ProblemText(String fact, String remedy) {

  /** A message that ends with a remedy in parentheses, as all problems write it. */
  public static ProblemText of(String message) {
    String text = message.strip();
    int open = text.endsWith(")") ? opening(text) : -1;
    return open <= 0
        ? new ProblemText(text, "")
        : new ProblemText(
            text.substring(0, open).strip(), text.substring(open + 1, text.length() - 1));
  }

  /** Where the parenthesis begins that the text ends with; -1 if there is none. */
  private static int opening(String text) {
    int depth = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      if (text.charAt(at) == ')') {
        depth++;
      } else if (text.charAt(at) == '(' && --depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
