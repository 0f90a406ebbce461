// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.intacct.gateway.XmlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The addresses at which a browser shows records of Intacct to a user who is signed in.
 *
 * <p>They are in the field {@code RECORD_URL} of each object. Intacct's XSD does not name it, but
 * {@code lookup} lists it, and public clients read it of bills and journal entries. Where Intacct
 * refuses the field, records have no address, and nothing else changes.
 */
public final class RecordAddresses {

  private static final String RECORD = "RECORDNO";
  private static final String ADDRESS = "RECORD_URL";

  /** A page must not link to anything that a browser would run. */
  private static final String SECURE = "https://";

  private final SortedMap<String, SortedSet<String>> wanted = new TreeMap<>();
  private final Map<String, Map<String, String>> known = new HashMap<>();
  private final Query.Level level;

  public RecordAddresses(Query.Level level) {
    this.level = level;
  }

  /** Asks for the address of the record with this number (Intacct: RECORDNO). */
  public void want(String object, String recordNo) {
    wanted.computeIfAbsent(object, unused -> new TreeSet<>()).add(recordNo);
  }

  /** The queries for what is wanted. */
  public List<Query> queries() {
    List<Query> queries = new ArrayList<>();
    wanted.forEach(
        (object, recordNos) ->
            queries.addAll(
                Query.all(object, List.of(RECORD, ADDRESS), level)
                    .optional()
                    .whereOneOfMany(RECORD, List.copyOf(recordNos))));
    return queries;
  }

  /**
   * Takes the addresses out of answers.
   *
   * @param rows of each query; rows without an address are ignored
   */
  public void take(Map<Query, List<XmlNode>> rows) {
    rows.forEach(
        (query, records) ->
            records.stream()
                .filter(record -> record.text(ADDRESS).startsWith(SECURE))
                .forEach(
                    record ->
                        known
                            .computeIfAbsent(query.object(), unused -> new HashMap<>())
                            .put(record.text(RECORD), record.text(ADDRESS))));
  }

  /** Begins with {@code https://}; empty if Intacct has not told it. */
  public String of(String object, String recordNo) {
    return known.getOrDefault(object, Map.of()).getOrDefault(recordNo, "");
  }
}
