// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.vendor;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong between the lines of a list of vendors. */
public enum VendorTableProblem implements ProblemCode {
  VENDOR_TWICE("vendor {} is listed in line {} already", "keep one of the two lines"),
  ALIAS_OF_TWO("\"{}\" stands for vendor {} already", "keep it in one of the two lines"),
  ALIAS_IS_ID(
      "\"{}\" is the id of the vendor in line {}, so it cannot stand for vendor {}",
      "remove it from Aliases, or correct the id");

  private final Wording wording;

  VendorTableProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
