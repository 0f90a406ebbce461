// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why cells of a workbook cannot be written; the messages address the person who edits it. */
public enum WriteProblem implements ProblemCode {
  OLD_FORMAT(
      "a workbook in the old format .xls is read, but not written, because parts of it would be"
          + " lost",
      "save it as .xlsx or .ods in Excel or LibreOffice"),
  STRUCTURE_UNKNOWN(
      "the file is not built as Excel or LibreOffice save it: {}",
      "open it in Excel or LibreOffice and save it again"),
  CELL_COVERED(
      "the cell is covered by a merged cell, so nothing can be written into it",
      "unmerge the cells of this column");

  private final Wording wording;

  WriteProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
