// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A query for the records of any object.
 *
 * @param fields in upper case, those of related objects with a dot; at least one
 * @param showPrivate whether a session at the top level gets the records private to entities
 * @param documentDefinition the definition of transaction documents, such as {@code Purchase
 *     Order}; empty for other objects (Intacct: docparid)
 */
public record ObjectQuery(
    String object,
    List<String> fields,
    Optional<Filter> filter,
    boolean showPrivate,
    String documentDefinition) {

  /** The field that numbers the records of nearly every object. */
  public static final String KEY = "RECORDNO";

  /** Copies the fields; refuses a query without one. */
  public ObjectQuery {
    fields = List.copyOf(fields);
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("a query for " + object + " selects no field");
    }
  }

  /** The same query with other fields. */
  public ObjectQuery selecting(List<String> others) {
    return new ObjectQuery(object, others, filter, showPrivate, documentDefinition);
  }

  /** The same query with one more field, unless it is selected already. */
  public ObjectQuery with(String field) {
    Set<String> more = new LinkedHashSet<>(fields);
    more.add(field);
    return selecting(List.copyOf(more));
  }

  /** The same query for records that also meet this filter. */
  public ObjectQuery where(Filter also) {
    List<Filter> both = new ArrayList<>();
    filter.ifPresent(both::add);
    both.add(also);
    return new ObjectQuery(object, fields, Filter.all(both), showPrivate, documentDefinition);
  }

  QueryElement orderedBy(String field) {
    Set<QueryElement.Option> options =
        showPrivate ? EnumSet.of(QueryElement.Option.SHOWPRIVATE) : Set.of();
    return new QueryElement(object, fields, filter, options, documentDefinition, field);
  }
}
