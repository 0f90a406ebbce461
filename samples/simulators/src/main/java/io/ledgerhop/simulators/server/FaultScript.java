// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Planned faults: which request of which operation meets which fault. Each rule counts the requests
 * that match it, from 1, since it was added. Thread-safe.
 */
public final class FaultScript {

  /** Matches every operation. */
  public static final String ANY = "*";

  private final List<Line> lines = new ArrayList<>();

  /** The {@code nth} request (from 1) of {@code operation} meets {@code fault}. */
  public synchronized FaultScript onNth(int nth, String operation, PlannedFault fault) {
    return onBurst(nth, nth, operation, fault);
  }

  /**
   * The requests {@code first} to {@code last} (from 1) of {@code operation} meet {@code fault}.
   */
  public synchronized FaultScript onBurst(
      int first, int last, String operation, PlannedFault fault) {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(
          "requests are counted from 1, the last is not before the first: " + first + ", " + last);
    }
    lines.add(new Line(operation, first, last, fault));
    return this;
  }

  /** Every request of {@code operation} meets {@code fault}. */
  public synchronized FaultScript onEach(String operation, PlannedFault fault) {
    return onBurst(1, Integer.MAX_VALUE, operation, fault);
  }

  /**
   * Counts one request and returns its fault, if any. All matching rules count the request; the
   * rule added first decides.
   */
  public synchronized Optional<PlannedFault> next(String operation) {
    Optional<PlannedFault> first = Optional.empty();
    for (Line line : lines) {
      if (line.meets(operation) && first.isEmpty()) {
        first = Optional.of(line.fault);
      }
    }
    return first;
  }

  private static final class Line {
    private final String operation;
    private final int firstNth;
    private final int lastNth;
    private final PlannedFault fault;
    private int seen;

    Line(String operation, int firstNth, int lastNth, PlannedFault fault) {
      this.operation = operation;
      this.firstNth = firstNth;
      this.lastNth = lastNth;
      this.fault = fault;
    }

    boolean meets(String requested) {
      if (!operation.equals(ANY) && !operation.equals(requested)) {
        return false;
      }
      seen++;
      return firstNth <= seen && seen <= lastNth;
    }
  }
}
