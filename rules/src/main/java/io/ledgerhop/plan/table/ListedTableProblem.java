// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.table;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why a table of the company cannot be read, whatever it lists. */
public enum ListedTableProblem implements ProblemCode {
  TABLE_EMPTY("it has no line below its titles", "write the titles {}, and a line for each {}"),
  TITLE_MISSING("the first line has no column \"{}\"", "write the titles {}"),
  TITLE_TWICE("the first line has the column \"{}\" twice", "keep one of them"),
  TABLE_TOO_LONG("it has more than {} lines", "keep the lines that your settlements need"),
  DAY_UNREADABLE("\"{}\" is not a day", "write it as 2026-10-31");

  private final Wording wording;

  ListedTableProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
