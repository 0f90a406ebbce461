// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.source;

import java.time.Instant;

/**
 * The right of one run to place an order, so that two runs at once do not place it twice.
 *
 * @param seller name of the Amazon seller account
 * @param request what is asked for, as in {@link ReportOrder}
 * @param owner a name for the run, in messages
 * @param from when it was wanted
 * @param until when it ends if the run dies
 */
public record OrderLease(String seller, String request, String owner, Instant from, Instant until) {

  /** The same for whoever else has it. */
  public OrderLease of(String other) {
    return new OrderLease(seller, request, other, from, until);
  }
}
