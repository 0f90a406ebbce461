// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.source.OrderLease;
import io.ledgerhop.source.ReportOrder;
import io.ledgerhop.source.SourceTrail;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A trail that may end the run when something is stored. */
record MortalTrail(SourceTrail kept, KillSwitch kill) implements SourceTrail {

  @Override
  public Optional<Instant> watermark(IncrementalSource feed) {
    return kept.watermark(feed);
  }

  @Override
  public void moveWatermark(IncrementalSource feed, Instant to, Instant at) {
    write(() -> kept.moveWatermark(feed, to, at));
  }

  @Override
  public Optional<ReportOrder> order(String seller, String request) {
    return kept.order(seller, request);
  }

  @Override
  public List<ReportOrder> openOrders(String seller) {
    return kept.openOrders(seller);
  }

  @Override
  public String lease(OrderLease lease) {
    return kept.lease(lease);
  }

  /** A run that has died releases nothing. */
  @Override
  public void release(OrderLease lease) {
    if (!kill.hasKilled()) {
      kept.release(lease);
    }
  }

  @Override
  public void noteOrder(ReportOrder order, Instant at) {
    write(() -> kept.noteOrder(order, at));
  }

  @Override
  public Map<String, String> versions(IncrementalSource feed, Collection<String> ids) {
    return kept.versions(feed, ids);
  }

  @Override
  public void noteVersions(IncrementalSource feed, Map<String, String> hashes, Instant at) {
    write(() -> kept.noteVersions(feed, hashes, at));
  }

  private void write(Runnable step) {
    kill.around(
        () -> {
          step.run();
          return true;
        });
  }
}
