// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.deferred;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** What can be wrong with the deferred money of a period. */
public enum DeferredProblem implements ProblemCode {
  ACCRUAL_PERIOD_UNCLEAR(
      Fault.USER,
      "\"{}\" is no accounting period",
      "write a month as 2026-11, or the first and the last day as 2026-10-25/2026-11-21, from 2000"
          + " to 2099"),
  ACCRUAL_PERIOD_OPEN(
      Fault.USER,
      "the period ends at {} ({}), but it is only {}",
      "run again when the period is over; Amazon lists a transaction up to 48 hours late"),
  DEFERRED_DIFFERS(
      Fault.REMOTE,
      "the deferred transactions add up to {}, but Amazon's balance DEFERRED is {}: a difference of"
          + " {}; its account-level reserve is {}",
      "run again two days after the end of the period, because Amazon lists late; if it stays so,"
          + " compare with the mode Balances of Amazon Transactions Input: money may be older than"
          + " {} days, stand in the account-level reserve, or the books may close in another zone"),
  DEFERRED_UNPROVED(
      Fault.REMOTE,
      "it was not compared with Amazon's balance DEFERRED: {}",
      "compare {} with the deferred balance in Seller Central",
      Severity.WARNING),
  DEFERRED_MONEY(
      Fault.USER,
      "{} are deferred: {}; {} at the beginning of the period, {} deferred in it, {} released in it",
      "nothing needs to be done",
      Severity.WARNING),
  RELEASE_UNSEEN(
      Fault.REMOTE,
      "transaction {} of {} was released, but Amazon does not list when",
      "run again later; if it stays so, ask Amazon about this transaction"),
  RELEASE_STATUS_UNCLEAR(
      Fault.REMOTE,
      "transaction {} belongs to deferred money (\"{}\"), but its status is \"{}\"",
      "look the transaction up in Seller Central, and run again later"),
  DEFERRED_TOO_MANY(
      Fault.USER,
      "there are more than {} transactions",
      "read each marketplace of the account as a seller account of its own");

  private final Wording wording;

  DeferredProblem(Fault fault, String text, String remedy) {
    this(fault, text, remedy, Severity.ERROR);
  }

  DeferredProblem(Fault fault, String text, String remedy, Severity severity) {
    this.wording = new Wording(fault, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
