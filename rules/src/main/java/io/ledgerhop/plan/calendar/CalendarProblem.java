// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.calendar;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why a list of accounting periods cannot be used. */
public enum CalendarProblem implements ProblemCode {
  NO_PERIODS("it lists no period", "write a line for each period: Period,First day,Last day"),
  TITLE_MISSING(
      "the first line has no column \"{}\"", "write the titles Period, First day and Last day"),
  TITLE_TWICE("the first line has the column \"{}\" twice", "keep one of them"),
  PERIOD_UNNAMED("the period has no name", "write one, for instance 2026-10"),
  PERIOD_NAMED_TWICE("{} is the name of the period in line {} too", "give it another name"),
  DAY_UNREADABLE("\"{}\" is not a day", "write it as 2026-10-31"),
  PERIOD_REVERSED("{} ends on {}, before it begins on {}", "exchange the two days"),
  PERIODS_OVERLAP("{} begins on {}, but {} ends on {}", "let it begin on the day after that"),
  PERIODS_GAP(
      "{} begins on {}, but {} ends on {}, so that days between them have no period",
      "let it begin on the day after that, or add the period that is missing"),
  TOO_MANY_PERIODS(
      "it has more than {} lines", "keep the periods of the settlements that you post");

  private final Wording wording;

  CalendarProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
