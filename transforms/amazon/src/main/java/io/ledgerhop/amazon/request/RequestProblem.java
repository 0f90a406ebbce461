// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why a requested report is not delivered. */
public enum RequestProblem implements ProblemCode {
  REPORT_FAILED(
      Fault.REMOTE,
      "Amazon gave up report {}: {}",
      "correct period and report options if Amazon names them, else run again later; the next run"
          + " orders it anew"),
  REPORT_GONE(
      Fault.REMOTE,
      "Amazon no longer knows report {}",
      "reports are kept for 90 days; the next run orders it anew"),
  REPORT_WITHOUT_DOCUMENT(
      Fault.REMOTE, "Amazon says that report {} is done, but names no document", "run again later"),
  ORDER_UNREADABLE(
      Fault.OURS,
      "the trail holds an order that cannot be read: {}",
      "see whether another version of LedgerHop wrote it, and report this"),
  TIME_UNREADABLE(
      Fault.USER,
      "\"{}\" is not a time",
      "write 2026-11-01, 2026-11-01T08:00:00Z, or counted from now -12h, -7d, -2w or -1m, in UTC"),
  OPTION_UNREADABLE(
      Fault.USER,
      "\"{}\" is not NAME=value",
      "write pairs with semicolons between, as in reportPeriod=WEEK;sellingProgram=RETAIL");

  private final Wording wording;

  RequestProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
