// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.server;

import io.ledgerhop.simulators.server.Answer.Delivery;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** One thing that goes wrong with one request. */
@FunctionalInterface
public interface PlannedFault {

  /**
   * The answer to send instead of the regular one.
   *
   * @param handling does the work of the request and returns the regular answer; a fault that never
   *     calls it leaves the work undone
   */
  Answer apply(Supplier<Answer> handling);

  /** The connection breaks before the request is handled; the work is not done. */
  static PlannedFault dropBefore() {
    return handling -> Answer.nothing();
  }

  /** The connection breaks after the request was handled; the client does not learn the outcome. */
  static PlannedFault dropAfter() {
    return handling -> handling.get().delivered(Delivery.NONE);
  }

  /** Another answer is sent and the request is not handled. */
  static PlannedFault answer(Answer other) {
    return handling -> other;
  }

  /** The connection breaks after this many bytes of the regular body. */
  static PlannedFault cutBodyAfter(long bytes) {
    return handling -> handling.get().delivered(new Delivery(Duration.ZERO, bytes));
  }

  /** The regular answer, after a delay. */
  static PlannedFault delay(Duration time) {
    return handling -> handling.get().delivered(new Delivery(time, Long.MAX_VALUE));
  }

  /**
   * The first regular answer, repeated for every request, such as a page whose token leads back to
   * the same page. Each call of this method creates a separate fault.
   */
  static PlannedFault sameAnswer() {
    AtomicReference<Optional<Answer>> first = new AtomicReference<>(Optional.empty());
    return handling ->
        first
            .updateAndGet(known -> known.or(() -> Optional.of(handling.get())))
            .orElseGet(handling);
  }
}
