// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import io.ledgerhop.simulators.intacct.fault.Occasions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The planned faults. A fault happens at the n-th request from now on that contains a given
 * function. The function is given by its name, as {@code create}, with its object, as {@code create
 * GLBATCH}, or by its control id; {@link Occasions} has words for all calls and for all calls that
 * write. If two faults are due at the same request, the second one happens at the next. Safe for
 * several threads.
 */
public final class GatewayFaults {
  /** One way to answer wrongly. */
  @FunctionalInterface
  interface Fault {
    void play(GatewayExchange exchange);
  }

  static final class Armed {
    private final Occasions occasions;
    private final Fault fault;
    private int seen;
    private int met;

    Armed(Occasions occasions, Fault fault) {
      this.occasions = occasions;
      this.fault = fault;
    }

    private boolean isDue() {
      return seen >= occasions.first() && occasions.chance().getAsBoolean();
    }
  }

  private final List<Armed> armed = new ArrayList<>();

  GatewayFaults() {}

  /**
   * The n-th request, counted from 1 and from now, with this function name, name and object, or
   * control id.
   */
  public FaultMoment at(String function, int nth) {
    return at(Occasions.nth(nth, function));
  }

  /** The requests of these occasions. */
  public FaultMoment at(Occasions occasions) {
    return new FaultMoment(this, occasions);
  }

  /** The next request with this function. */
  public FaultMoment next(String function) {
    return at(function, 1);
  }

  public synchronized void clear() {
    armed.clear();
  }

  /** The number of faults that have not happened yet. */
  public synchronized int pending() {
    return armed.size();
  }

  synchronized GatewayFaults add(Armed one) {
    armed.add(one);
    return this;
  }

  /** Counts a request with these names and ids, and returns the fault that is due. */
  synchronized Optional<Fault> due(List<String> functions) {
    List<Armed> matching =
        armed.stream().filter(one -> functions.contains(one.occasions.calls())).toList();
    matching.forEach(one -> one.seen++);
    Optional<Armed> due = matching.stream().filter(Armed::isDue).findFirst();
    due.ifPresent(one -> one.met++);
    armed.removeIf(one -> one.met >= one.occasions.times());
    return due.map(one -> one.fault);
  }
}
