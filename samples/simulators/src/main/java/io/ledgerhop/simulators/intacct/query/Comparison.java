// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Conditions on one field of a record. A record without a value in the field meets only {@link
 * #isNull}. A condition with a value that cannot be compared with the field is refused at once.
 */
final class Comparison {
  private static final Map<String, String> STATUS_CODES = Map.of("T", "active", "F", "inactive");

  /**
   * The state of a record can be filtered by its letter only; the meanings of the letters are our
   * interpretation.
   */
  private static final Map<String, String> STATE_CODES =
      Map.of(
          "I",
          "Draft",
          "D",
          "Draft",
          "S",
          "Submitted",
          "A",
          "Posted",
          "X",
          "X",
          "P",
          "Pending",
          "C",
          "Closed",
          "R",
          "R",
          "L",
          "L",
          "Z",
          "Z");

  private final String field;
  private final boolean ignoreCase;
  private final ComparedType kind;

  Comparison(String field, boolean ignoreCase) {
    this.field = field;
    this.ignoreCase = ignoreCase;
    this.kind = ComparedType.of(field);
  }

  Predicate<Map<String, String>> equalTo(String value) {
    return test(value, order -> order == 0);
  }

  Predicate<Map<String, String>> notEqualTo(String value) {
    return test(value, order -> order != 0);
  }

  Predicate<Map<String, String>> lessThan(String value) {
    return test(value, order -> order < 0);
  }

  Predicate<Map<String, String>> lessThanOrEqualTo(String value) {
    return test(value, order -> order <= 0);
  }

  Predicate<Map<String, String>> greaterThan(String value) {
    return test(value, order -> order > 0);
  }

  Predicate<Map<String, String>> greaterThanOrEqualTo(String value) {
    return test(value, order -> order >= 0);
  }

  Predicate<Map<String, String>> in(List<String> values) {
    return values.stream().map(this::equalTo).reduce(row -> false, Predicate::or);
  }

  Predicate<Map<String, String>> notIn(List<String> values) {
    return values.stream().map(this::notEqualTo).reduce(row -> true, Predicate::and);
  }

  Predicate<Map<String, String>> isNull() {
    return row -> row.getOrDefault(field, "").isEmpty();
  }

  /** A pattern in which {@code %} stands for any text and {@code _} for one character. */
  Predicate<Map<String, String>> like(String pattern) {
    StringBuilder expression = new StringBuilder();
    pattern
        .chars()
        .forEach(
            c ->
                expression.append(
                    c == '%'
                        ? ".*"
                        : c == '_' ? "." : Pattern.quote(Character.toString((char) c))));
    int flags = Pattern.DOTALL | (ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    Pattern compiled = Pattern.compile(expression.toString(), flags);
    return row -> {
      String value = row.getOrDefault(field, "");
      return !value.isEmpty() && compiled.matcher(value).matches();
    };
  }

  Predicate<Map<String, String>> notLike(String pattern) {
    Predicate<Map<String, String>> like = like(pattern);
    return row -> !row.getOrDefault(field, "").isEmpty() && !like.test(row);
  }

  private Predicate<Map<String, String>> test(String value, IntPredicate result) {
    boolean isState = field.equals("STATE") || field.endsWith(".STATE");
    if (!kind.accepts(value) || (isState && !STATE_CODES.containsKey(value))) {
      throw new RefusedException(
          GatewayError.of(
              "DL02000001",
              "There was an error processing the request. The value '"
                  + value
                  + "' does not fit the field "
                  + field));
    }
    String right =
        folded(
            isState
                ? STATE_CODES.getOrDefault(value, value)
                : field.equals("STATUS") ? STATUS_CODES.getOrDefault(value, value) : value);
    return row -> {
      String left = row.getOrDefault(field, "");
      return !left.isEmpty()
          && kind.compare(folded(left), right).filter(order -> result.test(order)).isPresent();
    };
  }

  private String folded(String value) {
    return ignoreCase && kind == ComparedType.TEXT ? value.toLowerCase(Locale.ROOT) : value;
  }
}
