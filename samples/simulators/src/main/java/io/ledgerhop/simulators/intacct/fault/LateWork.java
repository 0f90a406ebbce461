// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.fault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Requests whose client has given up and that are carried out later all the same.
 *
 * <p>A request is carried out before the first one that arrives when its time has come, because
 * nobody can see the books before that.
 */
public final class LateWork {
  private record Item(Instant due, Runnable work) {}

  private final Clock clock;
  private final List<Item> waiting = new ArrayList<>();

  public LateWork(Clock clock) {
    this.clock = clock;
  }

  /** Adds work that is carried out after this time. */
  public synchronized void add(Duration delay, Runnable work) {
    waiting.add(new Item(clock.instant().plus(delay), work));
  }

  /** Carries out what is due, in the order of the times. */
  public synchronized void carryOutDue() {
    Instant now = clock.instant();
    List<Item> due =
        waiting.stream()
            .filter(item -> !now.isBefore(item.due()))
            .sorted(Comparator.comparing(Item::due))
            .toList();
    waiting.removeAll(due);
    due.forEach(item -> item.work().run());
  }
}
