// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.lists;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** Why the lists of a workbook cannot be refreshed. */
enum ListsProblem implements ProblemCode {
  LIST_UNKNOWN(Severity.ERROR, "\"{}\" is no list that Intacct fills", "write some of {}"),
  WORKBOOK_OPEN(
      Severity.ERROR,
      "the workbook is open in a spreadsheet program, as the file {} beside it shows, so nothing"
          + " was written",
      "close it and run again; delete that file if it is left over from a crash"),
  WORKBOOK_CHANGED(
      Severity.ERROR,
      "somebody saved the workbook while its lists were read from Intacct, so nothing was written",
      "run again"),
  WORKBOOK_NOT_WRITTEN(
      Severity.ERROR,
      "the workbook cannot be written, and is as it was: {}",
      "check the permissions of the folder and the free space"),
  TOO_MANY_RECORDS(
      Severity.WARNING,
      "Intacct has {} of them, more than the {} of a list from which people choose, so this list"
          + " stays as it is",
      "keep this list by hand, or leave it out");

  private final Wording wording;

  ListsProblem(Severity severity, String text, String remedy) {
    this.wording = new Wording(Fault.USER, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
