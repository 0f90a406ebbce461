// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The mistakes of a settlement, up to a maximum number. */
public final class Mistakes {

  private final SettlementFile file;
  private final int most;
  private final Problems problems = new Problems();
  private final List<Problem> remarks = new ArrayList<>();
  private boolean over;

  public Mistakes(SettlementFile file, ReadingLimits limits) {
    this.file = file;
    this.most = limits.mistakes();
  }

  /** Adds a mistake of a row; the last one says that the search ends. */
  public void add(Problem problem, long line) {
    if (over) {
      return;
    }
    problems.add(problem);
    if (problems.total() >= most) {
      over = true;
      problems.add(SettlementProblem.TOO_MANY_MISTAKES.at(file.place(line), most));
    }
  }

  /** Adds the mistake at which reading ends. */
  public void end(Problem problem) {
    if (!over) {
      over = true;
      problems.add(problem);
    }
  }

  /** Adds a mistake of the whole settlement. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /** Adds a remark: something unusual that does no harm. */
  public void remark(Problem oddity) {
    remarks.add(oddity);
  }

  public List<Problem> remarks() {
    return remarks;
  }

  /** Whether reading the settlement ended early. */
  public boolean isOver() {
    return over;
  }

  public boolean areNone() {
    return problems.total() == 0;
  }

  /** All mistakes, followed by the remarks, which may explain them. */
  public List<Problem> list() {
    return Stream.concat(problems.list().stream(), remarks.stream()).toList();
  }
}
