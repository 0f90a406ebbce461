// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;

/** Why a report that was asked for does not come. */
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

  private final Fault fault;
  private final String text;
  private final String remedy;

  RequestProblem(Fault fault, String text, String remedy) {
    this.fault = fault;
    this.text = text;
    this.remedy = remedy;
  }

  @Override
  public Fault fault() {
    return fault;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
