// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.calendar;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why a list of accounting periods cannot be used. */
public enum CalendarProblem implements ProblemCode {
  PERIOD_UNNAMED("the period has no name", "write one, for instance 2026-10"),
  PERIOD_NAMED_TWICE("{} is the name of the period in line {} too", "give it another name"),
  PERIOD_REVERSED("{} ends on {}, before it begins on {}", "exchange the two days"),
  PERIODS_OVERLAP("{} begins on {}, but {} ends on {}", "let it begin on the day after that"),
  PERIODS_GAP(
      "{} begins on {}, but {} ends on {}, so that days between them have no period",
      "let it begin on the day after that, or add the period that is missing");

  private final Wording wording;

  CalendarProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
