// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with the options and the incoming rows of Rows to Documents. */
public enum RowsProblem implements ProblemCode {
  KIND_UNCLEAR("\"{}\" is no kind of document", "write one of {}"),
  ZERO_UNCLEAR("\"{}\" is neither yes nor no", "write Y or N, or a variable that has one of them"),
  ROW_HAS_PROBLEM("a transform before says: {}", "remove its cause, and run again"),
  FIELD_UNMAPPED(
      "the incoming rows have no field \"{}\"",
      "choose a field of the rows, or write = and a constant"),
  SUM_UNMAPPED(
      "no field has the amount of a line", "choose a field for Amount, or for Debit and Credit"),
  NUMBER_IS_BINARY(
      "field \"{}\" has Hop's type Number, which rounds amounts",
      "make it a BigNumber where it is read, or use Select values to convert it from text"),
  CELL_EMPTY("\"{}\" is empty", "every row of this kind of document needs it"),
  NUMBER_UNREADABLE(
      "\"{}\" is \"{}\", which is no number", "write digits with a decimal point, as in -12.50"),
  DAY_UNREADABLE("\"{}\" is \"{}\", which is no day", "use a date, or text like 2026-11-30"),
  CURRENCY_UNREADABLE("\"{}\" is \"{}\", which is no currency", "write a code like USD"),
  LINE_AMOUNT_TOO_FINE(
      "\"{}\" is {}, and {} has {} decimals",
      "round it before, with the difference in its own line"),
  AMOUNT_UNCLEAR(
      "{} of Debit, Credit and Amount have a value",
      "give each row exactly one amount that is not 0"),
  QUANTITY_UNFIT("\"{}\" is {}, and goods have more than 0", "leave out rows without goods"),
  PRICE_UNFIT("\"{}\" is {}", "a price is 0 or more"),
  ROW_COPIES(
      "it is to run in {} copies, each of which would get only some rows of a document",
      "set the number of copies to 1"),
  ROWS_TOO_MANY(
      "more than {} rows in one run",
      "run it for fewer documents at a time; what was entered is not entered again"),
  ROWS_NOT_ENDED(
      "{} rows were read, and the input did not end, so no document was made",
      "run the pipeline on Hop's local engine, to the end");

  private final Wording wording;

  RowsProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
