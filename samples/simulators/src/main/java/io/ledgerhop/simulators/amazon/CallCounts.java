// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import java.util.HashMap;
import java.util.Map;

/** How often each operation was asked for, and what was answered. Dropped requests count too. */
public final class CallCounts {

  private final Map<Operation, Integer> asked = new HashMap<>();
  private final Map<Key, Integer> answered = new HashMap<>();

  /** Requests that reached the simulator. */
  public synchronized int of(Operation operation) {
    return asked.getOrDefault(operation, 0);
  }

  /** Requests that the service itself answered with this status. */
  public synchronized int of(Operation operation, int status) {
    return answered.getOrDefault(new Key(operation, status), 0);
  }

  synchronized void asked(Operation operation) {
    asked.merge(operation, 1, Integer::sum);
  }

  synchronized void answered(Operation operation, int status) {
    answered.merge(new Key(operation, status), 1, Integer::sum);
  }

  private record Key(Operation operation, int status) {}
}
