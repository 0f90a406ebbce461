// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.intacct.gateway.ElementWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which records a query returns: one condition, or several that are joined (Intacct: filter). */
public sealed interface Filter {

  /** Writes the filter without the element around it. */
  void write(ElementWriter writer);

  /** The fields that are compared, in their order. */
  List<String> fields();

  /**
   * A condition on one field; a record without a value in the field meets only {@link
   * FilterOperator#ISNULL}.
   *
   * @param values as many as the operator takes, in the forms of Intacct
   */
  record Condition(FilterOperator operator, String field, List<String> values) implements Filter {

    /** Copies the values; refuses a number of them that the operator does not take. */
    public Condition {
      values = List.copyOf(values);
      if (!operator.takes(values.size())) {
        throw new IllegalArgumentException(
            operator.element() + " does not take " + values.size() + " values of " + field);
      }
    }

    @Override
    public List<String> fields() {
      return List.of(field);
    }

    @Override
    public void write(ElementWriter writer) {
      writer.open(operator.element()).element("field", field);
      values.forEach(value -> writer.element("value", value));
      writer.close();
    }
  }

  /** How conditions are joined. */
  enum Joint {
    AND,
    OR
  }

  /**
   * Several conditions.
   *
   * @param parts two or more, because the schema forbids the element around one condition
   */
  record Joined(Joint joint, List<Filter> parts) implements Filter {

    /** Copies the parts; refuses fewer than two. */
    public Joined {
      parts = List.copyOf(parts);
      if (parts.size() < 2) {
        throw new IllegalArgumentException("one condition is not joined with anything");
      }
    }

    @Override
    public List<String> fields() {
      return parts.stream().flatMap(part -> part.fields().stream()).distinct().toList();
    }

    @Override
    public void write(ElementWriter writer) {
      writer.open(joint.name().toLowerCase(Locale.ROOT));
      parts.forEach(part -> part.write(writer));
      writer.close();
    }
  }

  /** A condition with one or more values. */
  static Filter of(FilterOperator operator, String field, String... values) {
    return new Condition(operator, field, List.of(values));
  }

  /** All of these filters; empty if there is none. */
  static Optional<Filter> all(List<Filter> filters) {
    return joined(Joint.AND, filters);
  }

  /** The filters joined, or the only one; empty if there is none. */
  static Optional<Filter> joined(Joint joint, List<Filter> filters) {
    return filters.size() < 2
        ? filters.stream().findFirst()
        : Optional.of(new Joined(joint, filters));
  }
}
