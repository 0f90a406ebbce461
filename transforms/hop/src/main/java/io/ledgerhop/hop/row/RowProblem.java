// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with the rows that reach our transforms. */
public enum RowProblem implements ProblemCode {
  TOO_MANY_OPEN(
      Fault.USER,
      "more than {} settlements are incomplete at once",
      "look for a transform before this one that drops rows"),
  POST_AS_UNKNOWN(
      Fault.USER,
      "\"{}\" is not a way to post",
      "look for a transform between Ledger Rules and Ledger Documents that changes it"),
  TAX_TREATMENT_UNKNOWN(
      Fault.USER,
      "\"{}\" is not a tax treatment",
      "look for a transform between Ledger Rules and Ledger Documents that changes it"),
  PLAN_INCOMPLETE(
      Fault.USER,
      "only {} of {} rows of its plan arrived",
      "nothing of it was posted; look for a transform between Ledger Documents and Intacct Output that drops rows"),
  PLAN_CHANGED(
      Fault.USER,
      "the rows of its plan do not belong together: {}",
      "nothing of it was posted; look for a transform between Ledger Documents and Intacct Output that changes rows");

  private final Wording wording;

  RowProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
