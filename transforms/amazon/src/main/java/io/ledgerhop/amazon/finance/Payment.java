// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import java.time.Instant;
import java.util.Optional;

/**
 * How a transaction was paid, through which store, and for which period; empty where Amazon does
 * not say.
 */
public record Payment(
    String storeName,
    String orderType,
    String channel,
    String type,
    String method,
    String reference,
    Optional<Instant> date,
    Optional<Instant> start,
    Optional<Instant> end) {

  static Payment of(Contexts contexts) {
    return new Payment(
        contexts.text("storeName"),
        contexts.text("orderType"),
        contexts.text("channel"),
        contexts.text("paymentType"),
        contexts.text("paymentMethod"),
        contexts.text("paymentReference"),
        contexts.instant("paymentDate"),
        contexts.instant("startTime"),
        contexts.instant("endTime"));
  }
}
