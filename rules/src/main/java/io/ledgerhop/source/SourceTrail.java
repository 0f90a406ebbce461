// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.source;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sources store between runs; durable when a method returns.
 *
 * <p>Every method throws {@link io.ledgerhop.problem.ConnectorException} when the store cannot be
 * used. Times are instants, given by the caller and truncated to milliseconds.
 */
public interface SourceTrail {

  /** The time up to which a feed was read completely; empty if it never was. */
  Optional<Instant> watermark(IncrementalSource feed);

  /** Advances a watermark; it is never moved back. */
  void moveWatermark(IncrementalSource feed, Instant to, Instant at);

  /** The latest order of this request, in whatever state. */
  Optional<ReportOrder> order(String seller, String request);

  /** Orders of a seller account that a later run has to continue with, oldest first. */
  List<ReportOrder> openOrders(String seller);

  /**
   * Leases an order to one run, unless another run has a lease that has not ended.
   *
   * @return the name of the run that now has the lease: the given owner if it was granted
   */
  String lease(OrderLease lease);

  /** Releases the lease of an order; does nothing if another run has it. */
  void release(OrderLease lease);

  /** Stores an order; it replaces an earlier one of the same request. */
  void noteOrder(ReportOrder order, Instant at);

  /**
   * The content hashes that were last recorded for records.
   *
   * @param ids Amazon's ids of records in this feed
   * @return by id; an id that was never recorded is absent
   */
  Map<String, String> versions(IncrementalSource feed, Collection<String> ids);

  /**
   * Records that these records were delivered.
   *
   * @param hashes content hash by Amazon's id
   */
  void noteVersions(IncrementalSource feed, Map<String, String> hashes, Instant at);
}
