// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.source.OrderLease;
import io.ledgerhop.source.ReportOrder;
import io.ledgerhop.source.SourceTrail;
import io.ledgerhop.store.database.Transactions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The source trail in the database of a trail; one transaction for each method. */
final class JdbcSourceTrail implements SourceTrail {

  /** Report orders are leased like settlements, but belong to no company. */
  private static final Books NO_BOOKS = new Books("", "");

  private final Transactions transactions;
  private final Leases leases;

  JdbcSourceTrail(Transactions transactions, Leases leases) {
    this.transactions = transactions;
    this.leases = leases;
  }

  @Override
  public Optional<Instant> watermark(IncrementalSource feed) {
    return transactions.whole(handle -> WatermarkTable.find(handle, feed));
  }

  @Override
  public void moveWatermark(IncrementalSource feed, Instant to, Instant at) {
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
  public String lease(OrderLease lease) {
    Lease time = new Lease(lease.from(), lease.until());
    LeaseTable.Taker taker = new LeaseTable.Taker(lease.owner(), time);
    return transactions.whole(handle -> leases.take(handle, NO_BOOKS, key(lease), taker));
  }

  @Override
  public void release(OrderLease lease) {
    transactions.change(handle -> LeaseTable.release(handle, NO_BOOKS, key(lease), lease.owner()));
  }

  private static SettlementKey key(OrderLease lease) {
    return new SettlementKey(lease.seller(), lease.request());
  }

  @Override
  public void noteOrder(ReportOrder order, Instant at) {
    transactions.change(handle -> ReportOrderTable.note(handle, order, at));
  }

  @Override
  public Map<String, String> versions(IncrementalSource feed, Collection<String> ids) {
    return transactions.whole(handle -> RecordVersionTable.find(handle, feed, ids));
  }

  @Override
  public void noteVersions(IncrementalSource feed, Map<String, String> hashes, Instant at) {
    transactions.change(handle -> RecordVersionTable.note(handle, feed, hashes, at));
  }
}
