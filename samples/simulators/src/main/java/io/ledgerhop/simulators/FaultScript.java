// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Faults on order: which request of which operation meets which fault. Each line counts the
 * requests that match it, from 1, since it was written. Safe to use from any thread.
 */
public final class FaultScript {

  /** Matches every operation. */
  public static final String ANY = "*";

  private static final int EVERY = 0;

  private final List<Line> lines = new ArrayList<>();

  /** The {@code nth} request (from 1) of {@code operation} meets {@code fault}. */
  public synchronized FaultScript onNth(int nth, String operation, Fault fault) {
    if (nth < 1) {
      throw new IllegalArgumentException("requests are counted from 1: " + nth);
    }
    lines.add(new Line(operation, nth, fault));
    return this;
  }

  /** Every request of {@code operation} meets {@code fault}. */
  public synchronized FaultScript onEach(String operation, Fault fault) {
    lines.add(new Line(operation, EVERY, fault));
    return this;
  }

  /**
   * Counts one request and gives its fault, if any. All matching lines count; the first line
   * written wins.
   */
  public synchronized Optional<Fault> next(String operation) {
    Optional<Fault> first = Optional.empty();
    for (Line line : lines) {
      if (line.meets(operation) && first.isEmpty()) {
        first = Optional.of(line.fault);
      }
    }
    return first;
  }

  private static final class Line {
    private final String operation;
    private final int nth;
    private final Fault fault;
    private int seen;

    Line(String operation, int nth, Fault fault) {
      this.operation = operation;
      this.nth = nth;
      this.fault = fault;
    }

    boolean meets(String asked) {
      if (!operation.equals(ANY) && !operation.equals(asked)) {
        return false;
      }
      seen++;
      return nth == EVERY || nth == seen;
    }
  }
}
