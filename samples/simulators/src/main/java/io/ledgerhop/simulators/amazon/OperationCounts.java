// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import java.util.HashMap;
import java.util.Map;

/** Counts the requests of each operation and the answers by status. Dropped requests count too. */
public final class OperationCounts {

  private final Map<SimulatedOperation, Integer> requests = new HashMap<>();
  private final Map<Key, Integer> answered = new HashMap<>();

  /** Requests that reached the simulator. */
  public synchronized int of(SimulatedOperation operation) {
    return requests.getOrDefault(operation, 0);
  }

  /** Requests that the service itself answered with this status. */
  public synchronized int of(SimulatedOperation operation, int status) {
    return answered.getOrDefault(new Key(operation, status), 0);
  }

  synchronized void countRequest(SimulatedOperation operation) {
    requests.merge(operation, 1, Integer::sum);
  }

  synchronized void answered(SimulatedOperation operation, int status) {
    answered.merge(new Key(operation, status), 1, Integer::sum);
  }

  private record Key(SimulatedOperation operation, int status) {}
}
