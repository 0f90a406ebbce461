// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** What a settlement and the one before it show when they do not fit together. */
public enum ProofProblem implements ProblemCode {
  SETTLEMENT_MISSING(
      "no settlement of {} between {} and {}; settlement {} before it ends at the first time",
      "find the settlement report of that period in Seller Central under Payments, and read its"
          + " file; settlements that were read are posted"),
  RESERVE_DIFFERS(
      "it gives back a reserve of {}, but settlement {} before it kept {}",
      "compare the two files with Seller Central; the reserve account shows the difference"),
  DEBT_LEFT(
      "it does not take over the {} that the seller owed after settlement {}, and no charge to a"
          + " card pays them",
      "ask Amazon where the debt is; until then it stays open on the clearing account"),
  DEBT_DIFFERS(
      "it takes over {} as Payable to Amazon, but after settlement {} the seller owed {}",
      "compare the two files with Seller Central; the clearing account shows the difference"),
  OPEN_DEBT(
      "the seller owes Amazon {} since {}",
      "nothing needs to be done: it stays open on the clearing account until the next settlement"
          + " takes it over or a charge to a card pays it",
      Severity.WARNING);

  private final Wording wording;

  ProofProblem(String text, String remedy) {
    this(text, remedy, Severity.ERROR);
  }

  ProofProblem(String text, String remedy, Severity severity) {
    this.wording = new Wording(Fault.USER, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
