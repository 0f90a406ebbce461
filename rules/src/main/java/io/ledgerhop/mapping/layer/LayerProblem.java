// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.layer;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why workbooks cannot be used together. */
public enum LayerProblem implements ProblemCode {
  WORKBOOK_NAME_TWICE(
      Fault.USER,
      "two different workbooks have this name",
      "rename one of them: the trace of a line names the workbook beside the cell"),
  OVERRIDES_UNCLEAR(
      Fault.USER,
      "\"{}\" lacks the name of a seller account, or a workbook",
      "write the path of a workbook, and for a single seller account UK=uk.xlsx"),
  OVERRIDES_TWICE(
      Fault.USER, "{} has two workbooks of overrides", "keep one, or copy its rows to the other");

  private final Wording wording;

  LayerProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
