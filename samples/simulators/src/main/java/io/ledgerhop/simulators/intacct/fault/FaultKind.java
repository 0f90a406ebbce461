// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.fault;

/** What a call meets; <i>before</i> and <i>after</i> say whether its work is done. */
public enum FaultKind {
  STATUS_BEFORE("NNN-before"),
  STATUS_AFTER("NNN-after"),
  RESET_BEFORE("reset-before"),
  RESET_AFTER("reset-after"),
  DELAY_BEFORE("delay-before"),
  DELAY_AFTER("delay-after"),
  CUT_AFTER("cut-after"),
  MAINTENANCE_BEFORE("maintenance-before"),
  SESSION_ENDED("session-ended"),
  REFUSED("refused");

  private final String word;

  FaultKind(String word) {
    this.word = word;
  }

  /** How it is written; NNN stands for an HTTP status. */
  String word() {
    return word;
  }
}
