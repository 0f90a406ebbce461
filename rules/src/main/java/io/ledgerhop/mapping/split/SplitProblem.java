// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.split;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** Problems of the tabs Shares and Drivers; the messages address the person who edits them. */
public enum SplitProblem implements ProblemCode {
  SPLIT_UNNAMED(
      "the row has no name", "write the name that the column Shares of the tab Mapping uses"),
  WEIGHT_MISSING("the row has no {}", "write it, or delete the row"),
  SHARE_UNREADABLE("\"{}\" is not a share", "write it as 33.34 %"),
  WEIGHT_UNREADABLE("\"{}\" is not a weight", "write a number such as 120 or 0.5"),
  WEIGHT_NEGATIVE("{} is less than 0", "write 0 or more"),
  SHARES_NOT_WHOLE(
      "the shares of \"{}\"{} make {} %, not 100 %",
      "correct them, so that they make exactly 100 %"),
  WEIGHTS_ZERO("the weights of \"{}\"{} make 0", "give at least one of its rows a weight"),
  PERIODS_OVERLAP(
      "the period of this row of \"{}\" has days of the period of row {}",
      "end one of them on the day before the other starts, or give both the same From and To"),
  NAME_IN_BOTH_TABS("\"{}\" is in the tab {} too, in {}", "give one of them another name"),
  TOO_MANY_PARTS("\"{}\"{} has more than {} rows", "combine some of them"),
  SPLIT_UNKNOWN(
      "\"{}\" is neither a name of the tab Shares nor of the tab Drivers{}",
      "correct the cell, or add rows of that name to one of these tabs"),
  SPLIT_POSTS_NOTHING(
      "the row posts nothing, so that there is no money to share",
      "empty the cell, or change Post as"),
  SPLIT_WITHOUT_PERIOD(
      "the tab {} has no row of \"{}\" for {}", "add rows for it, or change their From and To"),
  SPLIT_UNUSED(
      Severity.WARNING,
      "no row of the tab Mapping uses \"{}\"",
      "write the name into the column Shares of a mapping row, or delete its rows");

  private final Wording wording;

  SplitProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  SplitProblem(Severity severity, String text, String remedy) {
    this.wording = new Wording(Fault.USER, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
