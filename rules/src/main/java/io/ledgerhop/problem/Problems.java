// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects problems so that one run shows all of them; counts those that it had to leave out. */
public final class Problems {

  /** More than this many are counted but not kept. */
  public static final int KEPT_MAX = 1_000;

  private final List<Problem> kept = new ArrayList<>();
  private long total;
  private boolean errors;

  public void add(Problem problem) {
    total++;
    errors |= problem.isError();
    if (kept.size() < KEPT_MAX) {
      kept.add(problem);
    }
  }

  public void addAll(List<Problem> problems) {
    problems.forEach(this::add);
  }

  /** The problems kept, in the order in which they were added. */
  public List<Problem> list() {
    return List.copyOf(kept);
  }

  /** The number of problems added, kept or not. */
  public long total() {
    return total;
  }

  public boolean hasErrors() {
    return errors;
  }
}
