// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.simulators.intacct.fault.FaultKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What can happen at a step.
 *
 * <p>The faults of the simulator are all here, except its delays, which take real time: a call that
 * times out is {@link #LATE_COMMIT}, on the simulated clock.
 */
enum Mischance {
  STATUS_BEFORE("an HTTP error; nothing is done", FaultKind.STATUS_BEFORE),
  RATE_LIMIT("the rate limit, with and without Retry-After", FaultKind.STATUS_BEFORE),
  STATUS_AFTER("done, then HTTP 500 or 524", FaultKind.STATUS_AFTER),
  RESET_BEFORE("the connection breaks; nothing is done", FaultKind.RESET_BEFORE),
  RESET_AFTER("done, then the connection breaks", FaultKind.RESET_AFTER),
  CUT_AFTER("done, the answer is cut at some byte", FaultKind.CUT_AFTER),
  EMPTY_AFTER("done, the answer is empty", FaultKind.EMPTY_AFTER),
  PAGE_AFTER("done, the answer is an HTML page", FaultKind.PAGE_AFTER),
  PARTIAL_AFTER("done, the answer says failure", FaultKind.PARTIAL_AFTER),
  SHUFFLED_AFTER("done, the results in another order", FaultKind.SHUFFLED_AFTER),
  MISSING_AFTER("done, a result is missing", FaultKind.MISSING_AFTER),
  LATE_COMMIT("timed out, done up to 14 minutes later", FaultKind.LATE_COMMIT),
  MAINTENANCE("a maintenance page; nothing is done", FaultKind.MAINTENANCE_BEFORE),
  SESSION_ENDED("the session has ended", FaultKind.SESSION_ENDED),
  REFUSED("refused, with an error number or a sentence", FaultKind.REFUSED),
  ABORTED("refused with the status aborted", FaultKind.ABORTED),
  STORE_FAILS_BEFORE("the database fails; nothing is recorded"),
  STORE_FAILS_AFTER("recorded, then the database fails"),
  CRASH_BEFORE("the process is killed before it"),
  CRASH_AFTER("the process is killed after it"),
  OTHER_RUN("a second run works at this moment"),
  STALL("the run stalls beyond its lease, and a second one works");

  private static final Set<Mischance> OF_TRAIL = EnumSet.of(STORE_FAILS_BEFORE, STORE_FAILS_AFTER);

  private final String words;
  private final Optional<FaultKind> fault;

  Mischance(String words) {
    this.words = words;
    this.fault = Optional.empty();
  }

  Mischance(String words, FaultKind fault) {
    this.words = words;
    this.fault = Optional.of(fault);
  }

  /** What happens, for people. */
  String words() {
    return words;
  }

  /** The fault of the simulator; empty if it happens on our side. */
  Optional<FaultKind> fault() {
    return fault;
  }

  boolean isPossibleAt(Step step) {
    if (OF_TRAIL.contains(this)) {
      return step.where() == Step.Where.TRAIL;
    }
    return fault.isEmpty() || step.where() == Step.Where.LEDGER;
  }

  static List<Mischance> at(Step step) {
    return Arrays.stream(values()).filter(one -> one.isPossibleAt(step)).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
