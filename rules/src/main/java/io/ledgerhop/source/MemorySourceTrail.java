// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.source;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A source trail in memory, which is lost with the process; for previews and tests. */
public final class MemorySourceTrail implements SourceTrail {

  private final Map<IncrementalSource, Instant> watermarks = new HashMap<>();
  private final Map<OrderKey, ReportOrder> orders = new LinkedHashMap<>();
  private final Map<OrderKey, OrderLease> leases = new HashMap<>();
  private final Map<IncrementalSource, Map<String, String>> versions = new HashMap<>();

  private record OrderKey(String seller, String request) {}

  @Override
  public synchronized Optional<Instant> watermark(IncrementalSource feed) {
    return Optional.ofNullable(watermarks.get(feed));
  }

  @Override
  public synchronized void moveWatermark(IncrementalSource feed, Instant to, Instant at) {
    watermarks.merge(feed, to, (known, moved) -> moved.isAfter(known) ? moved : known);
  }

  @Override
  public synchronized Optional<ReportOrder> order(String seller, String request) {
    return Optional.ofNullable(orders.get(new OrderKey(seller, request)));
  }

  @Override
  public synchronized List<ReportOrder> openOrders(String seller) {
    return orders.values().stream()
        .filter(order -> order.seller().equals(seller) && order.state().isOpen())
        .sorted(Comparator.comparing(ReportOrder::orderedAt))
        .toList();
  }

  @Override
  public synchronized String lease(OrderLease lease) {
    OrderLease held =
        leases.merge(
            new OrderKey(lease.seller(), lease.request()),
            lease,
            (known, requested) ->
                known.owner().equals(requested.owner()) || !known.until().isAfter(requested.from())
                    ? requested
                    : known);
    return held.owner();
  }

  @Override
  public synchronized void release(OrderLease lease) {
    leases.computeIfPresent(
        new OrderKey(lease.seller(), lease.request()),
        (key, held) -> held.owner().equals(lease.owner()) ? null : held);
  }

  @Override
  public synchronized void noteOrder(ReportOrder order, Instant at) {
    orders.put(new OrderKey(order.seller(), order.request()), order);
  }

  @Override
  public synchronized Map<String, String> versions(IncrementalSource feed, Collection<String> ids) {
    Map<String, String> known = new TreeMap<>(versions.getOrDefault(feed, Map.of()));
    known.keySet().retainAll(ids);
    return known;
  }

  @Override
  public synchronized void noteVersions(
      IncrementalSource feed, Map<String, String> hashes, Instant at) {
    versions.computeIfAbsent(feed, unused -> new HashMap<>()).putAll(hashes);
  }
}
