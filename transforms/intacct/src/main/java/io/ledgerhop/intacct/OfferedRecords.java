// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordReader;
import io.ledgerhop.intacct.query.RecordState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The active records of a company from which a user chooses.
 *
 * @param titles by the codes of the records; none if there are too many records
 * @param total how many records Intacct has, the inactive ones among them; more than {@link
 *     #RECORDS_MAX} are too many
 */
public record OfferedRecords(SortedMap<String, String> titles, int total) {

  /** A full page: Intacct counts each page, and nobody finds a record in a longer list. */
  public static final int RECORDS_MAX = RecordReader.PAGE_ROWS;

  /**
   * Asks Intacct for all kinds in one call.
   *
   * @param part a text that the code or the title must contain, in any case, in which {@code %}
   *     stands for any text and {@code _} for one character; empty for all records
   * @throws io.ledgerhop.problem.ConnectorException if Intacct cannot be reached, or does not list
   *     the records to this user
   */
  public static OfferedRecords read(IntacctClient client, Set<CompanyChoice> choices, String part) {
    RecordReader reader = new RecordReader(client);
    Map<CompanyChoice, Query> queries = queries(client, choices, part);
    Map<Query, RecordReader.Page> first = reader.first(queries.values());
    int total = first.values().stream().mapToInt(RecordReader.Page::total).sum();
    SortedMap<String, String> titles = new TreeMap<>();
    if (total <= RECORDS_MAX) {
      Map<Query, List<XmlNode>> rows = reader.rest(first, RECORDS_MAX);
      queries.forEach((choice, query) -> put(choice, rows.getOrDefault(query, List.of()), titles));
    }
    return new OfferedRecords(titles, total);
  }

  private static Map<CompanyChoice, Query> queries(
      IntacctClient client, Set<CompanyChoice> choices, String part) {
    Query.Level level = Query.Level.of(client.credentials().entity());
    Map<CompanyChoice, Query> queries = new EnumMap<>(CompanyChoice.class);
    for (CompanyChoice choice : choices) {
      queries.put(choice, part.isEmpty() ? choice.all(level) : choice.containing(part, level));
    }
    return queries;
  }

  private static void put(
      CompanyChoice choice, List<XmlNode> rows, SortedMap<String, String> titles) {
    rows.stream()
        .filter(RecordState::isActive)
        .forEach(row -> titles.putIfAbsent(row.text(choice.code()), row.text(choice.title())));
    if (choice == CompanyChoice.RATE_TYPE) {
      titles.put(JournalSettings.DAILY_RATE, "");
    }
  }
}
