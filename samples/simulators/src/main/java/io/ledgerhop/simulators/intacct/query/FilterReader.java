// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Reads the {@code filter} of a query: one operator, or and/or over several. */
final class FilterReader {
  private final UnaryOperator<String> fields;
  private final boolean ignoreCase;

  /**
   * A reader that looks up each field name with {@code fields}, which returns the field to compare
   * or refuses it.
   */
  FilterReader(UnaryOperator<String> fields, boolean ignoreCase) {
    this.fields = fields;
    this.ignoreCase = ignoreCase;
  }

  Predicate<Map<String, String>> read(XmlElement filter) {
    return condition(filter.children().get(0));
  }

  private Predicate<Map<String, String>> condition(XmlElement operator) {
    return switch (operator.name()) {
      case "and" ->
          operator.children().stream().map(this::condition).reduce(row -> true, Predicate::and);
      case "or" ->
          operator.children().stream().map(this::condition).reduce(row -> false, Predicate::or);
      default -> comparison(operator);
    };
  }

  private Predicate<Map<String, String>> comparison(XmlElement operator) {
    Comparison field = new Comparison(fields.apply(operator.textOf("field")), ignoreCase);
    List<String> values = operator.children("value").stream().map(XmlElement::text).toList();
    String first = values.isEmpty() ? "" : values.get(0);
    return switch (operator.name()) {
      case "equalto" -> field.equalTo(first);
      case "notequalto" -> field.notEqualTo(first);
      case "lessthan" -> field.lessThan(first);
      case "lessthanorequalto" -> field.lessThanOrEqualTo(first);
      case "greaterthan" -> field.greaterThan(first);
      case "greaterthanorequalto" -> field.greaterThanOrEqualTo(first);
      case "between" ->
          field.greaterThanOrEqualTo(first).and(field.lessThanOrEqualTo(values.get(1)));
      case "in" -> field.in(values);
      case "notin" -> field.notIn(values);
      case "like" -> field.like(first);
      case "notlike" -> field.notLike(first);
      case "isnull" -> field.isNull();
      case "isnotnull" -> field.isNull().negate();
      default -> throw new IllegalStateException("no operator " + operator.name());
    };
  }
}
