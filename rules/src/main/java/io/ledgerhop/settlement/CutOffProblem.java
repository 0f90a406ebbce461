// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with a cut-off zone. */
public enum CutOffProblem implements ProblemCode {
  ZONE_UNKNOWN(
      "there is no time zone \"{}\"",
      "write a name such as America/Los_Angeles or UTC, or leave it empty for the marketplace's own"),
  MARKETPLACE_UNKNOWN(
      "\"{}\" is not a marketplace of Amazon",
      "write its name as in Amazon.com=America/New_York; Amazon.de=UTC"),
  MARKETPLACE_TWICE("{} has two time zones", "keep one of them");

  private final Wording wording;

  CutOffProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
