// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The condition of readByQuery: {@code = != < > <= >= like, not like, in, not in, is null, is not
 * null, and, or, not}, texts in single quotes with a backslash before a quote. No order by.
 */
final class WhereClause {
  /** The maximum length of a condition in characters. */
  private static final int LENGTH_MAX = 20_000;

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*('(?:\\\\.|[^'\\\\])*+'|<=|>=|!=|<>|[=<>(),]|[^\\s=<>!(),']+)", Pattern.DOTALL);

  private final List<String> fields;
  private final List<String> tokens = new ArrayList<>();
  private int at;

  WhereClause(String text, List<String> fields) {
    this.fields = fields;
    if (text.length() > LENGTH_MAX) {
      throw wrong("the condition is longer than " + LENGTH_MAX + " characters");
    }
    Matcher token = TOKEN.matcher(text.trim());
    int end = 0;
    while (token.lookingAt()) {
      tokens.add(token.group(1));
      end = token.end();
      token.region(end, text.trim().length());
    }
    if (end < text.trim().length()) {
      throw wrong("near " + text.trim().substring(end));
    }
  }

  Predicate<Map<String, String>> condition() {
    if (tokens.isEmpty()) {
      return row -> true;
    }
    Predicate<Map<String, String>> all = either();
    if (at < tokens.size()) {
      throw wrong("near " + tokens.get(at));
    }
    return all;
  }

  private Predicate<Map<String, String>> either() {
    Predicate<Map<String, String>> left = both();
    while (take("or")) {
      left = left.or(both());
    }
    return left;
  }

  private Predicate<Map<String, String>> both() {
    Predicate<Map<String, String>> left = one();
    while (take("and")) {
      left = left.and(one());
    }
    return left;
  }

  private Predicate<Map<String, String>> one() {
    if (take("not")) {
      return one().negate();
    }
    if (take("(")) {
      Predicate<Map<String, String>> inner = either();
      demand(")");
      return inner;
    }
    return comparison();
  }

  private Predicate<Map<String, String>> comparison() {
    String name = next().toUpperCase(Locale.ROOT);
    if (!fields.contains(name)) {
      throw wrong("no field " + name);
    }
    Comparison field = new Comparison(name, false);
    if (take("is")) {
      boolean negated = take("not");
      demand("null");
      return negated ? field.isNull().negate() : field.isNull();
    }
    boolean negated = take("not");
    String operator = next().toLowerCase(Locale.ROOT);
    return switch (operator) {
      case "in" -> negated ? field.notIn(list()) : field.in(list());
      case "like" -> negated ? field.notLike(value()) : field.like(value());
      case "=" -> field.equalTo(code(name, value()));
      case "!=", "<>" -> field.notEqualTo(code(name, value()));
      case "<" -> field.lessThan(value());
      case "<=" -> field.lessThanOrEqualTo(value());
      case ">" -> field.greaterThan(value());
      case ">=" -> field.greaterThanOrEqualTo(value());
      default -> throw wrong("near " + operator);
    };
  }

  /** A status can be compared with its code only, T or F. */
  private static String code(String field, String value) {
    return field.equals("STATUS") && value.length() > 1 ? "no such code" : value;
  }

  private List<String> list() {
    demand("(");
    List<String> values = new ArrayList<>();
    do {
      values.add(value());
    } while (take(","));
    demand(")");
    return values;
  }

  private String value() {
    String token = next();
    return token.startsWith("'")
        ? token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1")
        : token;
  }

  private String next() {
    if (at >= tokens.size()) {
      throw wrong("the condition ends too early");
    }
    return tokens.get(at++);
  }

  private boolean take(String word) {
    boolean here = at < tokens.size() && tokens.get(at).equalsIgnoreCase(word);
    if (here) {
      at++;
    }
    return here;
  }

  private void demand(String word) {
    if (!take(word)) {
      throw wrong("'" + word + "' expected");
    }
  }

  private static RefusedException wrong(String what) {
    return new RefusedException(
        GatewayError.of("DL02000001", "There was an error processing the request: " + what));
  }
}
