// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with the options of Amazon Transactions Input. */
public enum TransactionsInputProblem implements ProblemCode {
  MODE_UNKNOWN("\"{}\" is no mode", "choose one of {}"),
  TIME_UNCLEAR(
      "\"{}\" is no time",
      "write a day as 2026-11-30, a time as 2026-11-30T08:00:00Z, or a number of days before now"),
  TIMES_REVERSED("the period ends before it begins: {} to {}", "correct From or To"),
  DAYS_TOO_MANY("the period has more than {} days", "ask for the balances of fewer days"),
  DAYS_UNCLEAR("\"{}\" is no number of days from 0 to {}", "write digits only, for instance 30"),
  RELATED_UNCLEAR(
      "\"{}\" names no related identifier",
      "write ORDER_ID=111-2223334-5556667 or FINANCIAL_EVENT_GROUP_ID=..., which are all that"
          + " Amazon finds"),
  PARAMETERS_UNCLEAR(
      "\"{}\" are no parameters", "write them as name=value, with & between, or clear the option"),
  SUMMARY_OF_NOTHING(
      "neither settlements nor a period are named",
      "name the settlements, or give the first and the last day in From and To");

  private final Wording wording;

  TransactionsInputProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
