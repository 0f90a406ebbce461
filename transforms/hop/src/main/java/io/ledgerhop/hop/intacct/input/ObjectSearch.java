// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.query.FieldType;
import io.ledgerhop.intacct.query.Filter;
import io.ledgerhop.intacct.query.ObjectFields;
import io.ledgerhop.intacct.query.ObjectQuery;
import io.ledgerhop.intacct.query.QueryProblem;
import io.ledgerhop.intacct.query.QueryableFields;
import io.ledgerhop.intacct.query.WantedFields;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Builds the query of the options, after Intacct has described the object. */
record ObjectSearch(InputOptions options, IntacctClient client) {

  /**
   * The query without the condition for changed records; calls Intacct.
   *
   * @throws ConnectorException if there is no such object or field, or the user may not list it
   */
  ObjectQuery query() {
    ObjectQuery described = query(List.of(ObjectQuery.KEY));
    ObjectFields fields =
        ObjectFields.read(options.option("Object"), described, client, KnownObjects.ALL);
    List<Problem> problems = problems(fields);
    if (!problems.isEmpty()) {
      throw new ConnectorException(problems.get(0));
    }
    ObjectQuery query = query(wanted(fields));
    ObjectQuery keyed = fields.has(ObjectQuery.KEY) ? query.with(ObjectQuery.KEY) : query;
    return options.onlyChanged() ? keyed.with(ChangedRecords.CHANGED) : keyed;
  }

  /** The list that makes all fields of a query fields of the rows, for the log. */
  String listed(ObjectQuery query) {
    Map<String, FieldType> types =
        ObjectFields.read(options.option("Object"), query, client, KnownObjects.ALL).types();
    return query.fields().stream()
        .map(field -> field + ":" + types.getOrDefault(field, FieldType.TEXT).word())
        .collect(Collectors.joining(", "));
  }

  private ObjectQuery query(List<String> fields) {
    return new ObjectQuery(
        options.object(),
        fields,
        options.filter(),
        options.showPrivate() && client.credentials().entity().isEmpty(),
        options.documentDefinition());
  }

  private List<String> wanted(ObjectFields fields) {
    if (!options.fields().isAll()) {
      return options.fields().fields().stream().map(WantedFields.Field::name).toList();
    }
    List<String> all =
        fields.types().isEmpty() ? List.of(ObjectQuery.KEY) : List.copyOf(fields.types().keySet());
    return QueryableFields.of(options.option("Fields"), query(all), client);
  }

  private List<Problem> problems(ObjectFields fields) {
    List<Problem> problems = new ArrayList<>();
    options.fields().fields().stream()
        .map(field -> fields.problem(options.option("Fields"), field.name()))
        .flatMap(Optional::stream)
        .forEach(problems::add);
    options.filter().map(Filter::fields).orElse(List.of()).stream()
        .map(field -> fields.problem(options.option("Filter"), field))
        .flatMap(Optional::stream)
        .forEach(problems::add);
    if (options.onlyChanged()) {
      List.of(ObjectQuery.KEY, ChangedRecords.CHANGED).stream()
          .filter(field -> !fields.has(field))
          .map(field -> missing(field))
          .forEach(problems::add);
    }
    return problems;
  }

  private Problem missing(String field) {
    return QueryProblem.KEY_MISSING.at(options.option("OnlyChanged"), options.object(), field);
  }
}
