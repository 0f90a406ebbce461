// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.problem.ConnectorException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/**
 * The records of a query, page by page; only one page is in memory.
 *
 * <p>Pages of an object with record numbers continue after the last number, because pages by
 * position shift when records are added or removed meanwhile: no record comes twice, and none is
 * left out.
 */
public final class RecordPages implements Iterator<List<XmlNode>> {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private final String place;
  private final ObjectQuery query;
  private final IntacctClient client;
  private final Size size;
  private final boolean byKey;
  private long last = -1;
  private int read;
  private boolean ended;

  /**
   * How much is read.
   *
   * @param page records of a page, 1 to 2,000
   * @param most records of the whole query; more end the run
   */
  public record Size(int page, int most) {}

  private RecordPages(String place, ObjectQuery query, IntacctClient client, Size size) {
    this.place = place;
    this.query = query;
    this.client = client;
    this.size = size;
    this.byKey = query.fields().contains(ObjectQuery.KEY);
  }

  /**
   * Pages by record number if the query selects {@link ObjectQuery#KEY}, otherwise by position in
   * the order of the first field. Calls Intacct when a page is requested.
   *
   * @param place the transform, for messages
   */
  public static RecordPages of(String place, ObjectQuery query, IntacctClient client, Size size) {
    return new RecordPages(place, query, client, size);
  }

  /** True as soon as the last page was returned. */
  public boolean isRead() {
    return ended;
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  /**
   * The next page; empty only if the query has no records.
   *
   * @throws ConnectorException if Intacct refuses the query, if its counts or numbers are wrong, or
   *     with {@link QueryProblem#ROWS_LIMIT}
   */
  @Override
  public List<XmlNode> next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    FunctionResult result = page();
    requireSuccess(result);
    List<XmlNode> records = result.records();
    int remaining = PageCounts.remaining(query.object(), result, byKey ? 0 : read);
    read += records.size();
    requireAtMost(read + (long) remaining);
    if (byKey) {
      records.forEach(this::follow);
    }
    ended = remaining == 0;
    return records;
  }

  private FunctionResult page() {
    try {
      return client.readOrRefusal(element().page(size.page(), byKey ? 0 : read));
    } catch (ConnectorException e) {
      if (e.problem().code() == HttpProblem.REPLY_TOO_LARGE) {
        throw new ConnectorException(
            QueryProblem.PAGE_TOO_LARGE.at(place, size.page(), query.object()), e);
      }
      throw e;
    }
  }

  private QueryElement element() {
    if (!byKey) {
      return query.orderedBy(query.fields().get(0));
    }
    ObjectQuery rest =
        last < 0
            ? query
            : query.where(
                Filter.of(FilterOperator.GREATERTHAN, ObjectQuery.KEY, String.valueOf(last)));
    return rest.orderedBy(ObjectQuery.KEY);
  }

  private void requireSuccess(FunctionResult result) {
    if (result.isSuccess()) {
      return;
    }
    throw new ConnectorException(
        result.missingRight().isEmpty()
            ? result.problem(place + ", query " + query.object())
            : ObjectFields.notListed(place, query.object(), result, client));
  }

  private void requireAtMost(long total) {
    if (total > size.most()) {
      throw new ConnectorException(
          QueryProblem.ROWS_LIMIT.at(place, total, query.object(), size.most()));
    }
  }

  private void follow(XmlNode row) {
    String text = row.text(ObjectQuery.KEY);
    boolean isNumber = NUMBER.matcher(text).matches();
    if (!isNumber || Long.parseLong(text) <= last) {
      throw new ConnectorException(
          QueryProblem.ORDER_BROKEN.at(
              place + ", " + query.object(), "\"" + text + "\"", last < 0 ? "none" : last));
    }
    last = Long.parseLong(text);
  }
}
