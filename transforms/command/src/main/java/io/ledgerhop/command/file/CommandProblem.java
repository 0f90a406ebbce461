// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with the arguments of the command, or with the files that it reads. */
public enum CommandProblem implements ProblemCode {
  WORKBOOK_NOT_READ(
      Fault.USER, "the workbook cannot be read: {}", "check the path and the permissions"),
  FOLDER_IS_TEXT(
      Fault.USER,
      "it is a folder, so it is a text twin itself",
      "name a workbook that is a file: XLSX, XLS or ODS"),
  FOLDER_HAS_FILES(
      Fault.USER,
      "the folder has .csv files that the twin does not replace: {}",
      "delete them or name another folder; else they would be read as tabs"),
  NOT_WRITTEN(Fault.USER, "the answer cannot be written: {}", "check the path and the permissions"),
  PROGRAM_FAILED(
      Fault.OURS, "the command failed: {}", "please report it with the workbook and the arguments");

  private final Wording wording;

  CommandProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
