// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.XmlNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What Intacct tells a user about an object of the company (Intacct: lookup).
 *
 * @param fields the names of its fields, in upper case; empty if Intacct does not tell
 * @param missingRight Intacct's words if the user may not list its records; empty if it may, or if
 *     that is not known
 */
public record ObjectDefinition(Set<String> fields, String missingRight) {

  /** The call that asks for an object. */
  public static ApiFunction lookup(String object) {
    return ApiFunction.reading(
        "lookup " + object, writer -> writer.open("lookup").element("object", object).close());
  }

  /** The answer to {@link #lookup}. */
  public static ObjectDefinition of(FunctionResult result) {
    return new ObjectDefinition(fields(result), result.missingRight());
  }

  private static Set<String> fields(FunctionResult result) {
    Set<String> names = new TreeSet<>();
    result.records().stream()
        .flatMap(type -> below(type, "Fields"))
        .flatMap(fields -> below(fields, "Field"))
        .map(field -> field.text("ID").toUpperCase(Locale.ROOT))
        .forEach(names::add);
    return names;
  }

  private static Stream<XmlNode> below(XmlNode node, String name) {
    return node.children(name).stream();
  }
}
