// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the problems of a workbook; warnings never displace errors. */
final class Findings {

  private final Set<Problem> reported = new HashSet<>();
  private long errorCount;
  private final Problems errors = new Problems();
  private final Problems warnings = new Problems();

  /** Adds a problem; the same problem is reported once only. */
  void add(Problem problem) {
    if (problem.isError()) {
      errorCount++;
    }
    if (reported.add(problem)) {
      (problem.isError() ? errors : warnings).add(problem);
    }
  }

  void addAll(List<Problem> problems) {
    problems.forEach(this::add);
  }

  /** The number of errors so far; the same error counts each time. */
  long errors() {
    return errorCount;
  }

  boolean hasErrors() {
    return errors.hasErrors();
  }

  /** All problems, errors first. */
  List<Problem> list() {
    return Stream.concat(errors.list().stream(), warnings.list().stream()).toList();
  }
}
