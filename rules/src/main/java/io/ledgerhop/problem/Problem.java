// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import io.ledgerhop.masking.Masking;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One problem, with its place, fact and remedy. It may quote the answer of a service; secrets are
 * masked.
 */
public record Problem(ProblemCode code, String place, String fact, String remedy) {

  private static final int TEXT_MAX = 2_000;

  /** Masks secrets in all texts, whatever their source. */
  public Problem {
    place = Masking.masked(place);
    fact = Masking.masked(fact);
    remedy = Masking.masked(remedy);
  }

  static Problem of(ProblemCode code, String place, Object... values) {
    Deque<String> left =
        Arrays.stream(values)
            .map(Problem::plain)
            .map(VisibleText::of)
            .collect(Collectors.toCollection(ArrayDeque::new));
    String fact = fill(code.text(), left);
    String remedy = fill(code.remedy(), left);
    String surplus = left.isEmpty() ? "" : " (" + String.join(", ", left) + ")";
    return new Problem(code, place, limited(fact + surplus), limited(remedy));
  }

  /** Combines problems into one, with the code, place and remedy of the first; at least one. */
  public static Problem joined(List<Problem> problems) {
    Problem first = problems.get(0);
    String others =
        problems.stream()
            .skip(1)
            .map(other -> "; " + other.message())
            .collect(Collectors.joining());
    return new Problem(first.code(), first.place(), first.fact() + others, first.remedy());
  }

  /** Place, fact and remedy on one line, as every log, row and report shows it. */
  public String message() {
    return place + ": " + fact + (remedy.isEmpty() ? "" : " (" + remedy + ")");
  }

  public boolean isError() {
    return code.severity() == Severity.ERROR;
  }

  @Override
  public String toString() {
    return code.name() + " " + message();
  }

  /** A number without an exponent. */
  private static String plain(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }

  private static String fill(String text, Deque<String> values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int braces = text.indexOf("{}");
        braces >= 0 && !values.isEmpty();
        braces = text.indexOf("{}", from)) {
      filled.append(text, from, braces).append(values.removeFirst());
      from = braces + 2;
    }
    return filled.append(text.substring(from)).toString();
  }

  /** Masks before it shortens the text, because a truncated secret would not be found. */
  private static String limited(String whole) {
    String text = Masking.masked(whole);
    return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX) + "...";
  }
}
