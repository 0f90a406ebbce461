// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with Amazon's answers about money. */
public enum FinanceProblem implements ProblemCode {
  VALUE_UNREADABLE(
      Fault.REMOTE,
      "{} is \"{}\", which is no {}",
      "it stays out; run again, and if it comes back ask Amazon with the request id"),
  CURRENCIES_MIXED(
      Fault.REMOTE,
      "{} holds {} beside {}, which cannot be added",
      "it stays out; ask Amazon with the request id"),
  TREE_TOO_DEEP(
      Fault.REMOTE,
      "the breakdown nests deeper than {} levels",
      "it stays out; ask Amazon with the request id"),
  ID_MISSING(
      Fault.REMOTE,
      "it has no id, so a later run could not know it again",
      "it counts in no view; find it in the settlement report, or ask Amazon with the request id"),
  POSTED_DATE_MISSING(
      Fault.REMOTE,
      "it has no posted date, and none is invented",
      "it counts in no view; take its date from the settlement report, where its ids stand too"),
  PARTS_DIFFER(
      Fault.REMOTE,
      "{} is {}, but its parts sum to {}",
      "the difference is a row of its own, so that nothing is lost; compare with the settlement"),
  PARENT_DIFFERS(
      Fault.REMOTE,
      "{} in {} is given as {}, but the amounts below it sum to {}",
      "the rows have the amounts below it; compare with the settlement before they are used"),
  TOTAL_MISSING(
      Fault.REMOTE,
      "Amazon gives no total, so its rows cannot be proved",
      "compare them with the settlement before they are used"),
  BALANCE_DIFFERS(
      Fault.REMOTE,
      "{} is {}, but {} make {}",
      "ask for the balances again; if it stays so, compare with Seller Central"),
  GROUP_WITHOUT_TOTAL(
      Fault.REMOTE,
      "the group is closed but has no total",
      "take the amount from the payouts or from the settlement report"),
  PAGES_IN_CIRCLE(
      Fault.REMOTE,
      "{} named the same next page twice, after {} pages",
      "run again later; if it stays so, ask Amazon with the request id"),
  PAGES_TOO_MANY(
      Fault.USER, "{} gives more than {} pages", "ask for a shorter period, one after the other"),
  PERIOD_TOO_LONG(
      Fault.USER, "the period holds more than {} windows of 180 days", "ask for a shorter period");

  private final Wording wording;

  FinanceProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
