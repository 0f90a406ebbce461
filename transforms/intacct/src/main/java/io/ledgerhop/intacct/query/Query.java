// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.intacct.gateway.ApiFunction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A query for records of one object (Intacct: query).
 *
 * @param filter for each field the values of which it must have one; empty for all records
 * @param also what a record must meet beside it
 * @param level which records the session sees
 * @param ignoresCase true if upper and lower case do not differ in the values of the filter
 * @param isOptional true if the query has no records when Intacct refuses or ignores it
 */
public record Query(
    String object,
    List<String> fields,
    SortedMap<String, List<String>> filter,
    Optional<Filter> also,
    Level level,
    boolean ignoresCase,
    boolean isOptional) {

  /** The most values of one condition (Intacct: schema of API version 3.0). */
  public static final int VALUES_MAX = 1_000;

  /** Which records a session sees. */
  public enum Level {
    /** At the top level, records private to an entity are returned on request only. */
    TOP,
    /** In an entity no extra option is needed. */
    ENTITY;

    /** The level of a sign-in. */
    public static Level of(String entity) {
      return entity.isEmpty() ? TOP : ENTITY;
    }
  }

  /** Copies the collections. */
  public Query {
    fields = List.copyOf(fields);
    filter = new TreeMap<>(filter);
  }

  /** All records of an object. */
  public static Query all(String object, List<String> fields, Level level) {
    return new Query(object, fields, new TreeMap<>(), Optional.empty(), level, false, false);
  }

  /** The same query, in whose conditions upper and lower case do not differ. */
  public Query ignoringCase() {
    return new Query(object, fields, filter, also, level, true, isOptional);
  }

  /** The same query, which has no records when Intacct refuses or ignores it. */
  public Query optional() {
    return new Query(object, fields, filter, also, level, ignoresCase, true);
  }

  /** The same query with one more condition. */
  public Query where(String field, String value) {
    return whereOneOf(field, List.of(value));
  }

  /** The same query with one more condition: the field has one of 1 to 1,000 values. */
  public Query whereOneOf(String field, List<String> values) {
    if (values.isEmpty() || values.size() > VALUES_MAX) {
      throw new IllegalArgumentException(field + " is compared with " + values.size() + " values");
    }
    SortedMap<String, List<String>> narrower = new TreeMap<>(filter);
    narrower.put(field, List.copyOf(values));
    return new Query(object, fields, narrower, also, level, ignoresCase, isOptional);
  }

  /**
   * The same query with one more condition, that the field has one of these values; several queries
   * if there are more than 1,000 values, and none if there is no value.
   */
  public List<Query> whereOneOfMany(String field, List<String> values) {
    List<Query> queries = new ArrayList<>();
    for (int from = 0; from < values.size(); from += VALUES_MAX) {
      int to = Math.min(values.size(), from + VALUES_MAX);
      queries.add(whereOneOf(field, values.subList(from, to)));
    }
    return queries;
  }

  /** The same query for records that have a text in one of these fields, in any case. */
  public Query containing(String part, List<String> searched) {
    List<Filter> any =
        searched.stream()
            .map(field -> Filter.of(FilterOperator.LIKE, field, "%" + part + "%"))
            .toList();
    Optional<Filter> both =
        Filter.all(
            Stream.concat(also.stream(), Filter.joined(Filter.Joint.OR, any).stream()).toList());
    return new Query(object, fields, filter, both, level, true, isOptional);
  }

  /** One page, ordered by record number, so that pages do not overlap. */
  ApiFunction page(int size, int offset) {
    return new QueryElement(object, fields, conditions(), options(), "", ObjectQuery.KEY)
        .page(size, offset);
  }

  private Set<QueryElement.Option> options() {
    Set<QueryElement.Option> options = EnumSet.noneOf(QueryElement.Option.class);
    if (ignoresCase) {
      options.add(QueryElement.Option.CASEINSENSITIVE);
    }
    if (level == Level.TOP) {
      options.add(QueryElement.Option.SHOWPRIVATE);
    }
    return options;
  }

  private Optional<Filter> conditions() {
    List<Filter> conditions = new ArrayList<>();
    filter.forEach(
        (field, values) ->
            conditions.add(
                new Filter.Condition(
                    values.size() == 1 ? FilterOperator.EQUALTO : FilterOperator.IN,
                    field,
                    values)));
    also.ifPresent(conditions::add);
    return Filter.all(conditions);
  }
}
