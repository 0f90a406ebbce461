// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with the report of a run. */
public enum ReportProblem implements ProblemCode {
  FOLDER_UNWRITABLE(
      Fault.USER,
      "nothing can be written to \"{}\": {}",
      "choose a folder that exists or can be made, and check its permissions"),
  TITLES_UNREADABLE(
      Fault.USER,
      "the workbook cannot be read, so the report shows accounts without titles: {}",
      "name the workbook that Ledger Rules reads, or none");

  private final Wording wording;

  ReportProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
