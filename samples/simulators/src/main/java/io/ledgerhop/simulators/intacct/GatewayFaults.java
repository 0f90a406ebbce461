// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What goes wrong, and when: for the n-th request from now on that carries a given function. The
 * function is named alone, as {@code create}, with its object, as {@code create GLBATCH}, or by its
 * control id. Each fault happens once. Safe for several threads.
 */
public final class GatewayFaults {
  /** One way to answer wrongly. */
  @FunctionalInterface
  interface Fault {
    void play(Scene scene);
  }

  static final class Armed {
    private final String function;
    private final Fault fault;
    private int left;

    Armed(String function, int nth, Fault fault) {
      this.function = function;
      this.left = nth;
      this.fault = fault;
    }
  }

  private final List<Armed> armed = new ArrayList<>();

  GatewayFaults() {}

  /**
   * The n-th request, counted from 1 and from now, with this function name, name and object, or
   * control id.
   */
  public FaultMoment at(String function, int nth) {
    if (nth < 1) {
      throw new IllegalArgumentException("requests are counted from 1, not " + nth);
    }
    return new FaultMoment(this, function, nth);
  }

  /** The next request with this function. */
  public FaultMoment next(String function) {
    return at(function, 1);
  }

  public synchronized void clear() {
    armed.clear();
  }

  /** How many faults have not happened yet. */
  public synchronized int pending() {
    return armed.size();
  }

  synchronized GatewayFaults add(Armed one) {
    armed.add(one);
    return this;
  }

  /** Counts a request with these names and ids, and gives the fault that is due. */
  synchronized Optional<Fault> due(List<String> functions) {
    List<Armed> matching = armed.stream().filter(one -> functions.contains(one.function)).toList();
    matching.forEach(one -> one.left--);
    Optional<Armed> due = matching.stream().filter(one -> one.left <= 0).findFirst();
    due.ifPresent(armed::remove);
    return due.map(one -> one.fault);
  }
}
