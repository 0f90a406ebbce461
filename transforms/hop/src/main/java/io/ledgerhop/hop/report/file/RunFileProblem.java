// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** Why the folder of a run that is done lacks a file. */
public enum RunFileProblem implements ProblemCode {
  COPY_UNWRITTEN(
      "the file could not be written at the end of the run, and nothing else of the run is affected: {}",
      "{} has the same; make room, let this user write there, or close the program that has the file"
          + " open, and the next run writes it"),
  IMPORT_UNWRITTEN(
      "the file for the import could not be written at the end of the preview: {}",
      "make room, let this user write there, or close the program that has the file open, and preview"
          + " again");

  private final Wording wording;

  RunFileProblem(String text, String remedy) {
    this.wording = new Wording(Fault.USER, Severity.WARNING, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
