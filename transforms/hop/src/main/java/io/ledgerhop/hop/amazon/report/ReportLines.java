// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.report;

import io.ledgerhop.amazon.table.ReportRow;
import io.ledgerhop.amazon.table.ReportRows;
import java.util.Iterator;

/** The lines of one report, counted; calls a listener when all of them were sent. */
final class ReportLines implements Iterator<ReportLine> {

  private final ReportLine.Source source;
  private final ReportRows rows;
  private final End end;
  private long read;
  private long rejected;
  private boolean ended;

  /** Called once when the last line was sent. */
  @FunctionalInterface
  interface End {
    void reached(long read, long rejected);
  }

  ReportLines(ReportLine.Source source, ReportRows rows, End end) {
    this.source = source;
    this.rows = rows;
    this.end = end;
  }

  @Override
  public boolean hasNext() {
    boolean isMore = rows.hasNext();
    if (!isMore && !ended) {
      ended = true;
      end.reached(read, rejected);
    }
    return isMore;
  }

  @Override
  public ReportLine next() {
    ReportRow row = rows.next();
    read++;
    rejected += row.isRejected() ? 1 : 0;
    return new ReportLine(source, row);
  }
}
