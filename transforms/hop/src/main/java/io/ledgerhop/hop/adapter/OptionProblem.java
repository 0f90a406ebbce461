// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;

/** What can be wrong with the text of an option. */
public enum OptionProblem implements ProblemCode {
  VARIABLE_UNRESOLVED(
      Fault.USER,
      "the variable in {} has no value",
      "set it as a parameter, in the project or in the environment");

  private final Fault fault;
  private final String text;
  private final String remedy;

  OptionProblem(Fault fault, String text, String remedy) {
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
