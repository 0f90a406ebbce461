// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.vendor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The status of a purchase order, item by item.
 *
 * @param status OPEN until everything was received, then CLOSED
 */
public record OrderStatus(
    String number,
    String status,
    Optional<Instant> ordered,
    Optional<Instant> lastUpdated,
    Party selling,
    Party shipTo,
    List<Item> items) {

  /**
   * The status of one line.
   *
   * @param confirmationStatus ACCEPTED, PARTIALLY_ACCEPTED, REJECTED or UNCONFIRMED
   * @param receiveStatus NOT_RECEIVED, PARTIALLY_RECEIVED or RECEIVED
   */
  public record Item(
      String sequence,
      String asin,
      String vendorProductId,
      Cost netCost,
      Cost listPrice,
      Quantity ordered,
      String confirmationStatus,
      Quantity accepted,
      Quantity rejected,
      String receiveStatus,
      Quantity received,
      Optional<Instant> lastReceived) {}
}
