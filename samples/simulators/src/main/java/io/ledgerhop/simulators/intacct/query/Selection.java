// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The {@code select} of a query: fields, or fields with count, sum, avg, min and max over their
 * groups.
 */
final class Selection {
  private static final String FIELD = "field";

  private final List<String> known;
  private final List<XmlElement> selected;

  Selection(List<String> known, XmlElement select) {
    this.known = known;
    this.selected = select.children();
    selected.forEach(column -> field(column.text()));
  }

  /** The field's name in upper case; refused when the object has no such field. */
  String field(String name) {
    String field = name.toUpperCase(Locale.ROOT);
    if (!known.contains(field)) {
      throw new RefusedException(
          GatewayError.of("XL03000006", "The following fields cannot be queried: " + name)
              .correction("Use fields of the object, see lookup"));
    }
    return field;
  }

  List<XmlElement> of(String object, List<Map<String, String>> rows) {
    boolean plain = selected.stream().allMatch(column -> column.name().equals(FIELD));
    return plain
        ? rows.stream().map(row -> XmlElement.parent(object, plain(row))).toList()
        : grouped(rows).stream().map(group -> XmlElement.parent(object, folded(group))).toList();
  }

  private List<XmlElement> plain(Map<String, String> row) {
    return selected.stream()
        .map(column -> field(column.text()))
        .map(field -> XmlElement.leaf(field, row.getOrDefault(field, "")))
        .toList();
  }

  private List<List<Map<String, String>>> grouped(List<Map<String, String>> rows) {
    List<String> keys =
        selected.stream()
            .filter(column -> column.name().equals(FIELD))
            .map(column -> field(column.text()))
            .toList();
    Map<List<String>, List<Map<String, String>>> groups = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      List<String> key = keys.stream().map(field -> row.getOrDefault(field, "")).toList();
      groups.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
    }
    if (groups.isEmpty() && keys.isEmpty()) {
      return List.of(List.of());
    }
    return List.copyOf(groups.values());
  }

  private List<XmlElement> folded(List<Map<String, String>> group) {
    return selected.stream()
        .map(
            column -> {
              String field = field(column.text());
              return column.name().equals(FIELD)
                  ? XmlElement.leaf(field, group.get(0).getOrDefault(field, ""))
                  : XmlElement.leaf(
                      column.name().toUpperCase(Locale.ROOT) + "." + field,
                      fold(column.name(), field, group));
            })
        .toList();
  }

  private static String fold(String function, String field, List<Map<String, String>> group) {
    List<String> values =
        group.stream()
            .map(row -> row.getOrDefault(field, ""))
            .filter(value -> !value.isEmpty())
            .toList();
    ComparedType kind = ComparedType.of(field);
    return switch (function) {
      case "count" -> Integer.toString(values.size());
      case "min" -> values.stream().min((a, b) -> kind.compare(a, b).orElse(0)).orElse("");
      case "max" -> values.stream().max((a, b) -> kind.compare(a, b).orElse(0)).orElse("");
      case "sum" -> sum(field, values).toPlainString();
      case "avg" ->
          values.isEmpty()
              ? ""
              : sum(field, values)
                  .divide(BigDecimal.valueOf(values.size()), 2, RoundingMode.HALF_UP)
                  .toPlainString();
      default -> throw new IllegalStateException("no function " + function);
    };
  }

  private static BigDecimal sum(String field, List<String> values) {
    if (ComparedType.of(field) != ComparedType.NUMBER) {
      throw new RefusedException(
          GatewayError.of(
              "DL02000001",
              "There was an error processing the request: " + field + " is not a number"));
    }
    return values.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
