// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Reasons why the trail refuses a new state of a document. */
public enum MoveProblem implements ProblemCode {
  OUT_OF_STEP(
      Fault.OURS,
      "the trail has it as {}, so it cannot become {}",
      "another run may have worked on it at the same time; run again when that one has ended");

  private final Wording wording;

  MoveProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
