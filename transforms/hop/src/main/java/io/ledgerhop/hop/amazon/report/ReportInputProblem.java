// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.report;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What is wrong with the options of Amazon Report Input. */
public enum ReportInputProblem implements ProblemCode {
  WAY_UNKNOWN("\"{}\" is none of {}", "choose one of them"),
  MADE_BY_AMAZON(
      "Amazon makes reports {} by itself and refuses every order",
      "choose newest or unread, or use Amazon Settlement Input"),
  WAIT_UNREADABLE("\"{}\" is no length of time", "write for instance 90s, 15m or 2h"),
  MARKETPLACE_UNKNOWN(
      "\"{}\" is no marketplace", "write for instance Amazon.com, US or ATVPDKIKX0DER"),
  MARKETPLACE_MISSING(
      "an order needs a marketplace, and neither the option nor the seller account names one",
      "name one in either of them");

  private final Wording wording;

  ReportInputProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
