// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.source.Feed;
import io.ledgerhop.source.ReportOrder;
import io.ledgerhop.source.SourceTrail;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The memory of the sources in the database of a trail; one transaction for each method. */
final class JdbcSourceTrail implements SourceTrail {

  private final Transactions transactions;

  JdbcSourceTrail(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Optional<Instant> watermark(Feed feed) {
    return transactions.whole(handle -> WatermarkTable.find(handle, feed));
  }

  @Override
  public void moveWatermark(Feed feed, Instant to, Instant at) {
    transactions.change(handle -> WatermarkTable.move(handle, feed, to, at));
  }

  @Override
  public Optional<ReportOrder> order(String seller, String request) {
    return transactions.whole(handle -> ReportOrderTable.find(handle, seller, request));
  }

  @Override
  public List<ReportOrder> openOrders(String seller) {
    return transactions.whole(handle -> ReportOrderTable.open(handle, seller));
  }

  @Override
  public void noteOrder(ReportOrder order, Instant at) {
    transactions.change(handle -> ReportOrderTable.note(handle, order, at));
  }

  @Override
  public Map<String, String> versions(Feed feed, Collection<String> ids) {
    return transactions.whole(handle -> RecordVersionTable.find(handle, feed, ids));
  }

  @Override
  public void noteVersions(Feed feed, Map<String, String> hashes, Instant at) {
    transactions.change(handle -> RecordVersionTable.note(handle, feed, hashes, at));
  }
}
