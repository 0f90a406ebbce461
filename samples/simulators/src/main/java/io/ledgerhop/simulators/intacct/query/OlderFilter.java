// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.Map;
import java.util.function.Predicate;

/** The filter of {@code get_list}: expressions, and {@code logical} elements around them. */
final class OlderFilter {
  private final OlderObject object;

  private OlderFilter(OlderObject object) {
    this.object = object;
  }

  /** The condition; several expressions without a {@code logical} element must all be true. */
  static Predicate<Map<String, String>> of(XmlElement filter, OlderObject object) {
    return new OlderFilter(object).all(filter);
  }

  private Predicate<Map<String, String>> condition(XmlElement element) {
    if (!element.name().equals("logical")) {
      return expression(element);
    }
    return element.attribute("logical_operator").equals("and") ? all(element) : any(element);
  }

  private Predicate<Map<String, String>> all(XmlElement element) {
    return element.children().stream().map(this::condition).reduce(row -> true, Predicate::and);
  }

  private Predicate<Map<String, String>> any(XmlElement element) {
    return element.children().stream().map(this::condition).reduce(row -> false, Predicate::or);
  }

  private Predicate<Map<String, String>> expression(XmlElement expression) {
    Comparison field = new Comparison(object.known(expression.textOf("field").strip()), false);
    String value = expression.textOf("value");
    String operator = expression.textOf("operator").strip();
    return switch (operator) {
      case "=" -> field.equalTo(value);
      case "!=" -> field.notEqualTo(value);
      case "<" -> field.lessThan(value);
      case "<=" -> field.lessThanOrEqualTo(value);
      case ">" -> field.greaterThan(value);
      case ">=" -> field.greaterThanOrEqualTo(value);
      case "like" -> field.like(value);
      case "is null" -> field.isNull();
      default ->
          throw new RefusedException(
              GatewayError.field("Illegal format for operator: '" + operator + "'"));
    };
  }
}
