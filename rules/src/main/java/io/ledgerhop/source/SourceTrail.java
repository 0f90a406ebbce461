// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.source;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The memory of the sources; durable when a method returns.
 *
 * <p>Every method throws {@link io.ledgerhop.problem.ConnectorException} when the store cannot be
 * used. Times are instants, given by the caller and kept to the millisecond, what is finer cut off.
 */
public interface SourceTrail {

  /** Up to where a feed was read whole; empty if it never was. */
  Optional<Instant> watermark(IncrementalSource feed);

  /** Moves a watermark on; one that stands later already stays, so it never goes back. */
  void moveWatermark(IncrementalSource feed, Instant to, Instant at);

  /** The last order of this request, whatever became of it. */
  Optional<ReportOrder> order(String seller, String request);

  /** Orders of a seller account that a later run has to go on with, oldest first. */
  List<ReportOrder> openOrders(String seller);

  /**
   * Takes an order for one run; another run's lease that has not ended keeps it.
   *
   * @return the name of the run that has it now: the lease's own owner if it was taken
   */
  String lease(OrderLease lease);

  /** Gives an order back; does nothing if another run has it. */
  void release(OrderLease lease);

  /** Keeps an order; what was known of the same request is replaced. */
  void noteOrder(ReportOrder order, Instant at);

  /**
   * The content hashes under which records were noted last.
   *
   * @param ids Amazon's ids of records in this feed
   * @return by id; an id that was never noted is absent
   */
  Map<String, String> versions(IncrementalSource feed, Collection<String> ids);

  /**
   * Notes records as delivered.
   *
   * @param hashes content hash by Amazon's id
   */
  void noteVersions(IncrementalSource feed, Map<String, String> hashes, Instant at);
}
