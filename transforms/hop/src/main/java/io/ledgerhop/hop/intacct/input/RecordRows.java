// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.RecordPages;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The rows of all pages, counted; each page is read when its first row is needed. */
final class RecordRows implements Iterator<RecordRow> {

  private final RecordPages pages;
  private final Function<List<XmlNode>, List<RecordRow>> reading;
  private final End end;
  private Iterator<RecordRow> rows = Collections.emptyIterator();
  private long read;
  private long sent;
  private long rejected;
  private boolean told;

  /** Called once when the last row was sent. */
  @FunctionalInterface
  interface End {
    void reached(long read, long sent, long rejected);
  }

  /**
   * @param reading makes the rows of a page
   */
  RecordRows(RecordPages pages, Function<List<XmlNode>, List<RecordRow>> reading, End end) {
    this.pages = pages;
    this.reading = reading;
    this.end = end;
  }

  /** True as soon as the last page was read. */
  boolean isRead() {
    return pages.isRead();
  }

  @Override
  public boolean hasNext() {
    while (!rows.hasNext() && pages.hasNext()) {
      List<XmlNode> page = pages.next();
      read += page.size();
      rows = reading.apply(page).iterator();
    }
    if (!rows.hasNext() && !told) {
      told = true;
      end.reached(read, sent, rejected);
    }
    return rows.hasNext();
  }

  @Override
  public RecordRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    RecordRow row = rows.next();
    sent++;
    rejected += row.isRejected() ? 1 : 0;
    return row;
  }
}
