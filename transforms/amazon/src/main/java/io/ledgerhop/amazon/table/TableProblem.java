// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.table;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why a report, or a line of it, cannot be read as rows. */
public enum TableProblem implements ProblemCode {
  ENCODING_UNKNOWN(
      "\"{}\" is no encoding that Java knows",
      "write for instance UTF-8, windows-1252 or Shift_JIS"),
  UNDECODABLE("the bytes are not {}", "set the encoding in the transform"),
  UNREADABLE("the report cannot be read: {}", "look at the archive, then run again"),
  COLUMNS_MISSING(
      "the header has no column {}; it has {}",
      "correct the columns of the transform; leave them empty for a report that is no table"),
  COLUMN_AMBIGUOUS("the header has the column {} more than once", "leave this column out"),
  HEADER_TOO_WIDE(
      "the header has more than {} columns",
      "leave the columns of the transform empty, this is no table"),
  COLUMN_UNFIT(
      "\"{}\" gives no field name", "write the column as in the header, or as header=field_name"),
  FIELD_TWICE("two columns give the field {}", "name one of them otherwise, as header=field_name"),
  FIELD_TAKEN(
      "the column {} gives the field {}, which every row has already",
      "name it otherwise, as header=field_name"),
  LINE_TOO_LONG(
      "the line has more than {} characters",
      "download the report by hand and split it; the rest of it was read"),
  SURPLUS_CELLS(
      "the row has {} cells, the header {}",
      "look for a separator inside a text; the rest of the report was read"),
  QUOTE_OPEN(
      "a quotation begins here and does not end within {} lines",
      "look for a stray quotation mark; the rest of the report was read");

  private final Wording wording;

  TableProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
