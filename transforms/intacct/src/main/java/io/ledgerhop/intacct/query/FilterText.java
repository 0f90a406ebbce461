// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.intacct.query.Filter.Joint;
import io.ledgerhop.intacct.query.FilterTokens.Kind;
import io.ledgerhop.intacct.query.FilterTokens.Token;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a filter as a user writes it, for instance {@code STATUS = active and (WHENMODIFIED >=
 * 2026-11-01 or NAME like 'A%')}.
 *
 * <p>{@code and} binds more tightly than {@code or}. A value without quotation marks that has the
 * form of an ISO day or time becomes one in Intacct's form.
 */
public final class FilterText {

  private static final int LENGTH_MAX = 100_000;
  private static final int DEPTH_MAX = 20;
  private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");

  private static final Map<String, FilterOperator> SIGNS =
      Map.of(
          "=", FilterOperator.EQUALTO,
          "!=", FilterOperator.NOTEQUALTO,
          "<>", FilterOperator.NOTEQUALTO,
          "<", FilterOperator.LESSTHAN,
          "<=", FilterOperator.LESSTHANOREQUALTO,
          ">", FilterOperator.GREATERTHAN,
          ">=", FilterOperator.GREATERTHANOREQUALTO);

  private final String place;
  private final FilterTokens tokens;
  private final UserTime time;
  private int depth;

  private FilterText(String place, String text, UserTime time) {
    this.place = place;
    this.tokens = new FilterTokens(text);
    this.time = time;
  }

  /**
   * The filter; empty if the text is blank.
   *
   * @param place the option, for messages
   * @param time converts times with an offset
   */
  public static Outcome<Optional<Filter>> read(String place, String text, UserTime time) {
    if (text.isBlank()) {
      return Outcome.of(Optional.empty());
    }
    if (text.length() > LENGTH_MAX) {
      return Outcome.failed(QueryProblem.FILTER_TOO_LONG.at(place, LENGTH_MAX, "characters"));
    }
    try {
      FilterText reader = new FilterText(place, text, time);
      Filter filter = reader.either();
      Token end = reader.tokens.peek();
      if (end.kind() != Kind.END) {
        throw reader.unfit("\"and\" or \"or\"", end);
      }
      return Outcome.of(Optional.of(filter));
    } catch (ConnectorException e) {
      return Outcome.failed(e.problem());
    }
  }

  private Filter either() {
    return joined(Joint.OR, "or");
  }

  private Filter joined(Joint joint, String word) {
    List<Filter> parts = new ArrayList<>();
    do {
      parts.add(joint == Joint.OR ? joined(Joint.AND, "and") : one());
    } while (tokens.takes(word));
    return Filter.joined(joint, parts).orElseThrow();
  }

  private Filter one() {
    Token first = tokens.take();
    if (first.is("(")) {
      return inner();
    }
    if (first.is("not")) {
      throw new ConnectorException(QueryProblem.FILTER_NEGATED.at(place, first.position()));
    }
    if (first.kind() != Kind.WORD || !FIELD.matcher(first.text()).matches()) {
      throw unfit("the name of a field", first);
    }
    return condition(first.text().toUpperCase(Locale.ROOT));
  }

  private Filter inner() {
    if (++depth > DEPTH_MAX) {
      throw new ConnectorException(
          QueryProblem.FILTER_TOO_LONG.at(place, DEPTH_MAX, "brackets inside each other"));
    }
    Filter filter = either();
    demand(")");
    depth--;
    return filter;
  }

  private Filter condition(String field) {
    Token word = tokens.take();
    FilterOperator sign = word.kind() == Kind.SIGN ? SIGNS.get(word.text()) : null;
    if (sign != null) {
      return Filter.of(sign, field, value());
    }
    if (word.is("is")) {
      boolean negated = tokens.takes("not");
      demand("null");
      return Filter.of(negated ? FilterOperator.ISNOTNULL : FilterOperator.ISNULL, field);
    }
    if (word.is("between")) {
      String lower = value();
      demand("and");
      return Filter.of(FilterOperator.BETWEEN, field, lower, value());
    }
    boolean negated = word.is("not");
    Token operator = negated ? tokens.take() : word;
    if (operator.is("like")) {
      return Filter.of(negated ? FilterOperator.NOTLIKE : FilterOperator.LIKE, field, value());
    }
    if (operator.is("in")) {
      FilterOperator in = negated ? FilterOperator.NOTIN : FilterOperator.IN;
      return new Filter.Condition(in, field, list(operator));
    }
    throw unfit(
        negated ? "in or like" : "one of = != < <= > >= in, not in, like, not like, between, is",
        operator);
  }

  private List<String> list(Token operator) {
    demand("(");
    List<String> values = new ArrayList<>();
    do {
      values.add(value());
    } while (tokens.takes(","));
    demand(")");
    if (values.size() > Query.VALUES_MAX) {
      throw new ConnectorException(
          QueryProblem.FILTER_VALUES.at(
              place, operator.position(), values.size(), Query.VALUES_MAX));
    }
    return values;
  }

  private String value() {
    Token token = tokens.take();
    if (token.kind() == Kind.QUOTED) {
      return token.text();
    }
    if (token.kind() != Kind.WORD) {
      throw unfit("a value", token);
    }
    return ISO.matcher(token.text()).matches()
        ? time.ofIso(token.text())
            .orElseThrow(
                () ->
                    new ConnectorException(
                        QueryProblem.FILTER_DATE.at(place, token.position(), token.shown())))
        : token.text();
  }

  private void demand(String wanted) {
    Token token = tokens.take();
    if (!token.is(wanted)) {
      throw unfit("\"" + wanted + "\"", token);
    }
  }

  private ConnectorException unfit(String wanted, Token token) {
    return new ConnectorException(
        QueryProblem.FILTER_UNFIT.at(place, token.position(), wanted, token.shown()));
  }
}
