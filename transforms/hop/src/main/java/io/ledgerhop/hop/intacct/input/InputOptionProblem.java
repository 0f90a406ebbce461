// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What is wrong with the options of Intacct Input. */
public enum InputOptionProblem implements ProblemCode {
  OBJECT_UNFIT(
      "\"{}\" is no name of an object",
      "write Intacct's integration name, such as GLACCOUNT, without blanks"),
  NUMBER_UNFIT("\"{}\" is no whole number from {} to {}", "write one"),
  ZONE_UNKNOWN("\"{}\" is no time zone", "write it like UTC, America/Los_Angeles or Europe/Berlin");

  private final Wording wording;

  InputOptionProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
