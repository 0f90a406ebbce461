// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;

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
  PLAN_INCOMPLETE(
      Fault.USER,
      "only {} of {} rows of its plan arrived",
      "nothing of it was posted; look for a transform between Ledger Documents and Intacct Output that drops rows"),
  PLAN_CHANGED(
      Fault.USER,
      "the rows of its plan do not belong together: {}",
      "nothing of it was posted; look for a transform between Ledger Documents and Intacct Output that changes rows");

  private final Fault fault;
  private final String text;
  private final String remedy;

  RowProblem(Fault fault, String text, String remedy) {
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
