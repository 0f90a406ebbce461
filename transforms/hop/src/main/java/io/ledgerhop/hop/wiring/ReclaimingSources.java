// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.source.Feed;
import io.ledgerhop.source.OrderLease;
import io.ledgerhop.source.ReportOrder;
import io.ledgerhop.source.SourceTrail;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A memory that gives a run what a run that was killed here had taken. */
record ReclaimingSources(SourceTrail trail, String place) implements SourceTrail {

  @Override
  public String lease(OrderLease lease) {
    String holder = trail.lease(lease);
    if (holder.equals(lease.owner()) || !RunName.isDead(holder, place)) {
      return holder;
    }
    trail.release(lease.of(holder));
    return trail.lease(lease);
  }

  @Override
  public void release(OrderLease lease) {
    trail.release(lease);
  }

  @Override
  public Optional<Instant> watermark(Feed feed) {
    return trail.watermark(feed);
  }

  @Override
  public void moveWatermark(Feed feed, Instant to, Instant at) {
    trail.moveWatermark(feed, to, at);
  }

  @Override
  public Optional<ReportOrder> order(String seller, String request) {
    return trail.order(seller, request);
  }

  @Override
  public List<ReportOrder> openOrders(String seller) {
    return trail.openOrders(seller);
  }

  @Override
  public void noteOrder(ReportOrder order, Instant at) {
    trail.noteOrder(order, at);
  }

  @Override
  public Map<String, String> versions(Feed feed, Collection<String> ids) {
    return trail.versions(feed, ids);
  }

  @Override
  public void noteVersions(Feed feed, Map<String, String> hashes, Instant at) {
    trail.noteVersions(feed, hashes, at);
  }
}
