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
      "name the workbook that Ledger Rules reads, or none"),
  PIPELINE_FAILED(
      Fault.USER,
      "the pipeline failed without an error in the log; errors in its result: {}",
      "read the log of Hop from the start of this run, correct what stopped it and run again;"
          + " nothing is posted twice"),
  RESULT_MISSING(
      Fault.USER,
      "the run wrote no result into \"{}\"",
      "read the log for what kept the pipeline from starting, and check that Ledger Report and this"
          + " action have the same report folder"),
  RESULT_UNFINISHED(
      Fault.USER,
      "the run that began at {} ended without writing its result ({})",
      "read the log for what ended it, such as a full disk or a killed process, and run again;"
          + " nothing is posted twice"),
  PAGE_MISSING(
      Fault.USER,
      "there is no report.html in \"{}\"",
      "check the free space and the permissions of the folder, and run again"),
  RUN_STOPPED(
      Fault.USER, "the run was stopped before its end", "run again; nothing is posted twice"),
  RUN_IN_PROGRESS(
      Fault.USER,
      "run.json in \"{}\" is of another run, which may be in progress: {}",
      "wait until that run is over; if it is over already, delete run.json"),
  DOCUMENT_UNCLEAR(
      Fault.USER,
      "document {}: its outcome is unknown",
      "do not enter it by hand; the next run looks for it first"),
  NEVER_WHOLE(
      Fault.USER,
      "settlement {} of {}: it was read from {}, but its lines never became whole, or the run ended"
          + " before they did; nothing of it is posted",
      "run again; if it stays so, look in the log for lines that were sent to an error hop");

  private final Wording wording;

  ReportProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
