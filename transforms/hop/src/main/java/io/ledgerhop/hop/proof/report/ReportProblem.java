// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.proof.report;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;

/** What can be wrong with the report of a run. */
public enum ReportProblem implements ProblemCode {
  FOLDER_UNWRITABLE(
      Fault.USER,
      "nothing can be written to \"{}\": {}",
      "choose a folder that exists or can be made, and check its permissions");

  private final Fault fault;
  private final String text;
  private final String remedy;

  ReportProblem(Fault fault, String text, String remedy) {
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
