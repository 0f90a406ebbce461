// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.fault;

/** The kinds of faults; <i>before</i> and <i>after</i> refer to the work of the call. */
public enum FaultKind {
  STATUS_BEFORE("NNN-before"),
  STATUS_AFTER("NNN-after"),
  RESET_BEFORE("reset-before"),
  RESET_AFTER("reset-after"),
  DELAY_BEFORE("delay-before"),
  DELAY_AFTER("delay-after"),
  CUT_AFTER("cut-after"),
  EMPTY_AFTER("empty-after"),
  PAGE_AFTER("page-after"),
  PARTIAL_AFTER("partial-after"),
  SHUFFLED_AFTER("shuffled-after"),
  MISSING_AFTER("missing-after"),
  LATE_COMMIT("late-commit"),
  MAINTENANCE_BEFORE("maintenance-before"),
  SESSION_ENDED("session-ended"),
  REFUSED("refused"),
  ABORTED("aborted");

  private final String word;

  FaultKind(String word) {
    this.word = word;
  }

  /** The word on the command line; NNN stands for an HTTP status. */
  String word() {
    return word;
  }
}
