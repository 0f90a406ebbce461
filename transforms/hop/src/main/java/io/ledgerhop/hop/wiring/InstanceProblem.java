// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What is wrong with the instances of a transform. */
public enum InstanceProblem implements ProblemCode {
  SECOND_INSTANCE(
      Fault.USER,
      "the Beam engine has made a second instance of this transform, and each would get only some"
          + " of the rows",
      "write ${SINGLE_BEAM} as its number of copies, give the variable SINGLE_BEAM the value 1, and"
          + " run the pipeline once at a time; nothing is posted twice");

  private final Wording wording;

  InstanceProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
