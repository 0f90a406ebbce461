// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the records of queries, page by page; the pages of several queries are read together, in
 * few calls.
 */
public final class RecordReader {

  /** Each page counts against the company's quota, so pages are as large as Intacct allows. */
  public static final int PAGE_ROWS = 2_000;

  /** Intacct may send shorter pages than it was asked for, but not shorter ones than this. */
  private static final int SHORT_PAGE_ROWS = 1_000;

  private final IntacctClient client;

  public RecordReader(IntacctClient client) {
    this.client = client;
  }

  /**
   * The first page, and how many records there are.
   *
   * @param total all records of the query
   */
  public record Page(List<XmlNode> rows, int total) {

    /** Nothing was read yet. */
    public static final Page UNREAD = new Page(List.of(), Integer.MAX_VALUE);

    private static final Page NONE = new Page(List.of(), 0);

    public boolean isAll() {
      return rows.size() >= total;
    }

    private Page and(List<XmlNode> more, int remaining) {
      List<XmlNode> all = new ArrayList<>(rows);
      all.addAll(more);
      return new Page(all, all.size() + remaining);
    }
  }

  /** The first page only. */
  public Page first(Query query) {
    return first(List.of(query)).getOrDefault(query, Page.UNREAD);
  }

  /** The first page of each query. */
  public Map<Query, Page> first(Collection<Query> queries) {
    Map<Query, Page> pages = new LinkedHashMap<>();
    queries.forEach(query -> pages.put(query, Page.UNREAD));
    readNext(List.copyOf(pages.keySet()), pages);
    return pages;
  }

  /**
   * All records.
   *
   * @throws ConnectorException with {@link IntacctProblem#TOO_MANY_ROWS} if there are more than
   *     {@code rowsMax}
   */
  public List<XmlNode> all(Query query, int rowsMax) {
    return rest(query, Page.UNREAD, rowsMax);
  }

  /** All records of each query; see {@link #all(Query, int)}. */
  public Map<Query, List<XmlNode>> all(Collection<Query> queries, int rowsMax) {
    Map<Query, Page> unread = new LinkedHashMap<>();
    queries.forEach(query -> unread.put(query, Page.UNREAD));
    return rest(unread, rowsMax);
  }

  /** The records of the first page and all following pages; see {@link #all(Query, int)}. */
  public List<XmlNode> rest(Query query, Page first, int rowsMax) {
    return rest(Map.of(query, first), rowsMax).getOrDefault(query, List.of());
  }

  /** The same for several queries, of which the first pages were read. */
  public Map<Query, List<XmlNode>> rest(Map<Query, Page> first, int rowsMax) {
    Map<Query, Page> pages = new LinkedHashMap<>(first);
    int pagesMax = rowsMax / SHORT_PAGE_ROWS + 1;
    for (int page = 1; page <= pagesMax; page++) {
      readNext(open(pages), pages);
      pages.forEach((query, read) -> requireAtMost(rowsMax, query, read));
    }
    List<Query> unfinished = open(pages);
    if (!unfinished.isEmpty()) {
      throw new ConnectorException(
          IntacctProblem.TOO_MANY_ROWS.at(unfinished.get(0).object(), "still more", rowsMax));
    }
    Map<Query, List<XmlNode>> rows = new LinkedHashMap<>();
    pages.forEach((query, read) -> rows.put(query, read.rows()));
    return rows;
  }

  private static List<Query> open(Map<Query, Page> pages) {
    return pages.keySet().stream()
        .filter(query -> !pages.getOrDefault(query, Page.UNREAD).isAll())
        .toList();
  }

  /** Adds the next page of each of these queries. */
  private void readNext(List<Query> queries, Map<Query, Page> pages) {
    for (int from = 0; from < queries.size(); from += IntacctClient.READS_MAX) {
      int to = Math.min(queries.size(), from + IntacctClient.READS_MAX);
      List<Query> some = queries.subList(from, to);
      List<Optional<FunctionResult>> results =
          client.read(
              some.stream()
                  .map(query -> query.page(PAGE_ROWS, read(query, pages).rows().size()))
                  .toList(),
              position -> some.get(position).isOptional());
      for (int index = 0; index < some.size(); index++) {
        Query query = some.get(index);
        Page before = read(query, pages);
        Page after =
            results.get(index).map(result -> next(query, before, result)).orElse(Page.NONE);
        pages.put(query, after);
      }
    }
  }

  private static Page read(Query query, Map<Query, Page> pages) {
    return pages.getOrDefault(query, Page.UNREAD);
  }

  private static Page next(Query query, Page before, FunctionResult result) {
    int remaining = PageCounts.remaining(query.object(), result, before.rows().size());
    return before.and(result.records(), remaining);
  }

  private static void requireAtMost(int rowsMax, Query query, Page read) {
    if (read.total() > rowsMax) {
      throw new ConnectorException(
          IntacctProblem.TOO_MANY_ROWS.at(query.object(), read.total(), rowsMax));
    }
  }
}
