// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;

/** Why a settlement that was found is not taken. */
public enum IntakeProblem implements ProblemCode {
  OTHER_CONTENT(
      Fault.USER,
      "settlement {} was read before with other content: file {} then, file {} now",
      "nothing of this file is posted; compare both files in the archive, Amazon may have issued it again"),
  FILE_UNREADABLE(
      Fault.USER, "the file cannot be opened: {}", "check that it is there and may be read");

  private final Fault fault;
  private final String text;
  private final String remedy;

  IntakeProblem(Fault fault, String text, String remedy) {
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
