// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.List;

/** Reads the records that a query asks for, page by page. */
public final class RecordReader {

  /** Each page costs a call of the company's allowance, so pages are large (Intacct: 2,000). */
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
    return new Page(rows, rows.size() + remaining(result));
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

  /** The records of the first page and all that follow it; see {@link #all}. */
  public List<XmlNode> rest(Query query, Page first, int rowsMax) {
    List<XmlNode> rows = new ArrayList<>(first.rows());
    int pagesMax = rowsMax / PAGE_ROWS + 1;
    for (int page = 1; page <= pagesMax; page++) {
      FunctionResult result = client.read(query.page(PAGE_ROWS, rows.size()));
      rows.addAll(result.records());
      int remaining = remaining(result);
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

  /** A gateway that leaves the count out has no more to give. */
  private static int remaining(FunctionResult result) {
    return result.count("numremaining").orElse(0);
  }

  private static void requireProgress(Query query, FunctionResult result) {
    if (result.records().isEmpty()) {
      throw new ConnectorException(
          IntacctProblem.UNREADABLE_ANSWER.at(
              query.object(), "a page is empty although records remain"));
    }
  }
}
