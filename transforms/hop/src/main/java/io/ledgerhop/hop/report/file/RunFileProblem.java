// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** Why a run cannot use its folder, or the folder of a run that is done lacks a file. */
public enum RunFileProblem implements ProblemCode {
  FOLDER_IN_USE(
      Severity.ERROR,
      "another run is writing into \"{}\": {}",
      "wait until that run is over, or give each run a report folder of its own"),
  COPY_UNWRITTEN(
      Severity.WARNING,
      "the file could not be written at the end of the run, and nothing else of the run is affected: {}",
      "{} has the same; make room, let this user write there, or close the program that has the file"
          + " open, and the next run writes it"),
  IMPORT_UNWRITTEN(
      Severity.WARNING,
      "the file for the import could not be written at the end of the preview: {}",
      "make room, let this user write there, or close the program that has the file open, and preview"
          + " again");

  private final Wording wording;

  RunFileProblem(Severity severity, String text, String remedy) {
    this.wording = new Wording(Fault.USER, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
