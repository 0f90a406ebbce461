// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.rows;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Reasons why the lines of a document do not make one. */
public enum RowPlanProblem implements ProblemCode {
  HEAD_DIFFERS(
      "its rows do not agree about the {}: row {} has \"{}\", row {} has \"{}\"",
      "give all rows of a document the same, or each document a number of its own"),
  PARTY_MISSING("no row names its {}", "fill in the field, or name a constant in the option"),
  PARTIES_SEVERAL(
      "its rows name several of its kind {}: {}",
      "give each of them a document with a number of its own"),
  ROWS_UNBALANCED(
      "debits are {} and credits {}", "correct the rows; a journal entry is entered whole or not"),
  TOTAL_ON_WRONG_SIDE(
      "its total is {}, which is not what a {} says",
      "choose the other of Bill and Vendor credit for this document, or correct the signs");

  private final Wording wording;

  RowPlanProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
