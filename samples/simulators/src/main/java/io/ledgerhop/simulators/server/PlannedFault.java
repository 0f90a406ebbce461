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
   * The answer that leaves instead of the true one.
   *
   * @param handling does the request's work and gives the true answer; a fault that never calls it
   *     leaves the work undone
   */
  Answer apply(Supplier<Answer> handling);

  /** The connection breaks before the request is handled: nothing is done. */
  static PlannedFault dropBefore() {
    return handling -> Answer.nothing();
  }

  /** The request is handled, then the connection breaks: the client cannot know. */
  static PlannedFault dropAfter() {
    return handling -> handling.get().delivered(Delivery.NONE);
  }

  /** Another answer is sent and the request is not handled. */
  static PlannedFault answer(Answer other) {
    return handling -> other;
  }

  /** The connection breaks after this many bytes of the true body. */
  static PlannedFault cutBodyAfter(long bytes) {
    return handling -> handling.get().delivered(new Delivery(Duration.ZERO, bytes));
  }

  /** The true answer, later. */
  static PlannedFault delay(Duration time) {
    return handling -> handling.get().delivered(new Delivery(time, Long.MAX_VALUE));
  }

  /**
   * The first true answer, again and again: a paging token that leads back to itself. Each call of
   * this method makes one such loop.
   */
  static PlannedFault sameAnswer() {
    AtomicReference<Optional<Answer>> first = new AtomicReference<>(Optional.empty());
    return handling ->
        first
            .updateAndGet(known -> known.or(() -> Optional.of(handling.get())))
            .orElseGet(handling);
  }
}
