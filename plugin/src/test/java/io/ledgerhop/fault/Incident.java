// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.simulators.intacct.fault.FaultSpec;
import io.ledgerhop.simulators.intacct.fault.Occasions;

/**
 * Something that happens at a step of a run.
 *
 * @param run 1 for the first run
 * @param nth the occasion of the step in that run at which it happens first, counted from 1
 * @param times how many occasions in a row it happens at
 * @param status the HTTP status, 0 where there is none
 * @param value the value of the simulator's fault; empty if it has none
 */
record Incident(
    int run, Step step, int nth, int times, Mischance mischance, int status, String value) {

  /** The fault for the next request of the simulator. */
  FaultSpec spec() {
    return new FaultSpec(
        mischance.fault().orElseThrow(), status, value, Occasions.nth(1, Occasions.ANY));
  }

  @Override
  public String toString() {
    String more = (status == 0 ? "" : " " + status) + (value.isEmpty() ? "" : " " + value);
    String often = times == 1 ? "" : ", " + times + " times";
    return "run %d, %s %d: %s%s%s".formatted(run, step, nth, mischance, more, often);
  }
}
