// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of an object and their types, as Intacct describes them (Intacct: lookup).
 *
 * @param types by name in upper case, in the order of Intacct; empty if Intacct lists none
 */
public record ObjectFields(String object, Map<String, FieldType> types) {

  /**
   * Calls Intacct.
   *
   * @param place the option that names the object, for messages
   * @param known names of common objects, for a suggestion
   * @throws ConnectorException if there is no such object, or the user may not list it
   */
  public static ObjectFields read(
      String place, ObjectQuery query, IntacctClient client, List<String> known) {
    FunctionResult result = client.readOrRefusal(lookup(query));
    if (!result.isSuccess()) {
      throw new ConnectorException(refused(place, query.object(), result, client, known));
    }
    Map<String, FieldType> types = new LinkedHashMap<>();
    result.records().stream()
        .flatMap(type -> type.children("Fields").stream())
        .flatMap(fields -> fields.children("Field").stream())
        .filter(field -> !field.text("ID").isEmpty())
        .forEach(field -> types.put(name(field), FieldType.ofIntacct(field.text("DATATYPE"))));
    return new ObjectFields(query.object(), types);
  }

  /** Whether the object has a field; unknown fields count if Intacct lists none at all. */
  public boolean has(String field) {
    return types.isEmpty() || types.containsKey(field);
  }

  /**
   * The problem of a field; empty if it may exist. Intacct does not list the fields of related
   * objects.
   *
   * @param place the option, for messages
   */
  public Optional<Problem> problem(String place, String field) {
    return has(field) || field.contains(".")
        ? Optional.empty()
        : Optional.of(
            QueryProblem.FIELD_UNKNOWN.at(
                place, object, field, NearestSpelling.hint(field, types.keySet())));
  }

  private static String name(XmlNode field) {
    return field.text("ID").toUpperCase(Locale.ROOT);
  }

  private static ApiFunction lookup(ObjectQuery query) {
    return ApiFunction.reading(
        "lookup " + query.object(),
        writer ->
            writer
                .open("lookup")
                .element("object", query.object())
                .optional("docparid", query.documentDefinition())
                .close());
  }

  private static Problem refused(
      String place,
      String object,
      FunctionResult result,
      IntacctClient client,
      List<String> known) {
    return result.missingRight().isEmpty()
        ? QueryProblem.OBJECT_REFUSED.at(
            place, object, result.refusal(), NearestSpelling.hint(object, known))
        : notListed(place, object, result, client);
  }

  static Problem notListed(
      String place, String object, FunctionResult result, IntacctClient client) {
    return QueryProblem.OBJECT_NOT_LISTED.at(
        place, client.credentials().user(), object, result.missingRight());
  }
}
