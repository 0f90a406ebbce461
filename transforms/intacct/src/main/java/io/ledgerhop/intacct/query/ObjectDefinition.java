// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import java.util.List;
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

  /** Calls Intacct. */
  public static ObjectDefinition of(String object, IntacctClient client) {
    return of(List.of(object), client).get(0);
  }

  /** The definitions of several objects, in the same order; calls Intacct once. */
  public static List<ObjectDefinition> of(List<String> objects, IntacctClient client) {
    return client.readOrRefusal(objects.stream().map(ObjectDefinition::lookup).toList()).stream()
        .map(result -> new ObjectDefinition(fields(result), result.missingRight()))
        .toList();
  }

  private static ApiFunction lookup(String object) {
    return ApiFunction.reading(
        "lookup " + object, writer -> writer.open("lookup").element("object", object).close());
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
