// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.source;

import java.time.Instant;

/**
 * The right of one run to place an order for a report, so that simultaneous runs do not order it
 * twice.
 *
 * @param seller name of the Amazon seller account
 * @param request what is asked for, as in {@link ReportOrder}
 * @param owner a name for the run, in messages
 * @param from when the lease begins
 * @param until when the lease ends if the run dies
 */
public record OrderLease(String seller, String request, String owner, Instant from, Instant until) {

  /** The lease with another owner. */
  public OrderLease of(String other) {
    return new OrderLease(seller, request, other, from, until);
  }
}
