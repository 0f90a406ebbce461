// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.company.ObjectTable;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The {@code fields} of the read functions: an asterisk, or a comma-separated list. */
final class FieldList {
  private final List<String> fields;
  private final boolean all;

  FieldList(XmlElement call, ObjectTable table) {
    String requested = call.textOf("fields").trim();
    all = requested.isEmpty() || requested.equals("*");
    fields = all ? ownFields(table) : named(requested);
    List<String> unknown =
        fields.stream().filter(field -> !table.fields().contains(field)).toList();
    if (!unknown.isEmpty()) {
      throw new RefusedException(
          GatewayError.of("Invalid fields list " + unknown + " for " + table.object(), ""));
    }
  }

  boolean isAll() {
    return all;
  }

  List<XmlElement> of(Map<String, String> row) {
    List<XmlElement> values = new ArrayList<>();
    fields.forEach(field -> values.add(XmlElement.leaf(field, row.getOrDefault(field, ""))));
    return values;
  }

  private static List<String> ownFields(ObjectTable table) {
    return table.fields().stream().filter(field -> !field.startsWith("GLBATCH.")).toList();
  }

  private static List<String> named(String list) {
    return Arrays.stream(list.split(","))
        .map(field -> field.trim().toUpperCase(Locale.ROOT))
        .toList();
  }
}
