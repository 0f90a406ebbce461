// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the records of a query, page by page. */
public final class RecordReader {

  /** Each page counts against the company's quota, so pages are large (Intacct: 2,000). */
  public static final int PAGE_ROWS = 1_000;

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

    public boolean isAll() {
      return rows.size() >= total;
    }
  }

  /** The first page only. */
  public Page first(Query query) {
    FunctionResult result = client.read(query.page(PAGE_ROWS, 0));
    List<XmlNode> rows = result.records();
    return new Page(rows, rows.size() + remaining(query, result, 0));
  }

  /**
   * All records.
   *
   * @throws ConnectorException with {@link IntacctProblem#TOO_MANY_ROWS} if there are more than
   *     {@code rowsMax}
   */
  public List<XmlNode> all(Query query, int rowsMax) {
    return rest(query, new Page(List.of(), 0), rowsMax);
  }

  /** The records of the first page and all following pages; see {@link #all}. */
  public List<XmlNode> rest(Query query, Page first, int rowsMax) {
    List<XmlNode> rows = new ArrayList<>(first.rows());
    int pagesMax = rowsMax / PAGE_ROWS + 1;
    for (int page = 1; page <= pagesMax; page++) {
      FunctionResult result = client.read(query.page(PAGE_ROWS, rows.size()));
      int remaining = remaining(query, result, rows.size());
      rows.addAll(result.records());
      if (rows.size() + remaining > rowsMax) {
        throw new ConnectorException(
            IntacctProblem.TOO_MANY_ROWS.at(query.object(), rows.size() + remaining, rowsMax));
      }
      if (remaining == 0) {
        return rows;
      }
      requireProgress(query, result);
    }
    throw new ConnectorException(
        IntacctProblem.TOO_MANY_ROWS.at(query.object(), "still more", rowsMax));
  }

  /**
   * How many records come after this page.
   *
   * <p>A page without valid counts is refused: treating a part as the whole would report accounts
   * as missing, and would send entries a second time.
   */
  private static int remaining(Query query, FunctionResult result, int before) {
    int rows = result.records().size();
    int count = result.count("count").orElse(rows);
    if (count != rows) {
      throw incomplete(query, "it says that it has %d records, and has %d".formatted(count, rows));
    }
    int read = before + rows;
    Optional<Integer> total = result.count("totalcount");
    int remaining =
        result
            .count("numremaining")
            .or(() -> total.map(all -> all - read))
            .orElseThrow(
                () -> incomplete(query, "it says neither how many there are nor how many remain"));
    if (remaining < 0 || total.orElse(read + remaining) != read + remaining) {
      throw incomplete(
          query, "%d are read and %d remain of %d".formatted(read, remaining, total.orElse(read)));
    }
    return remaining;
  }

  private static ConnectorException incomplete(Query query, String fact) {
    return new ConnectorException(IntacctProblem.COUNT_UNCLEAR.at(query.object(), fact));
  }

  private static void requireProgress(Query query, FunctionResult result) {
    if (result.records().isEmpty()) {
      throw new ConnectorException(
          IntacctProblem.UNREADABLE_ANSWER.at(
              query.object(), "a page is empty although records remain"));
    }
  }
}
