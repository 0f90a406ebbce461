// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is found in a workbook; a thousand warnings never hide an error. */
final class Findings {

  private final Set<Problem> told = new HashSet<>();
  private long errorCount;
  private final Problems errors = new Problems();
  private final Problems warnings = new Problems();

  /** Adds a problem; one that was found before is not told twice. */
  void add(Problem problem) {
    if (problem.isError()) {
      errorCount++;
    }
    if (told.add(problem)) {
      (problem.isError() ? errors : warnings).add(problem);
    }
  }

  void addAll(List<Problem> problems) {
    problems.forEach(this::add);
  }

  /** How many errors were found so far, one found twice counted twice. */
  long errors() {
    return errorCount;
  }

  boolean hasErrors() {
    return errors.hasErrors();
  }

  /** Errors first. */
  List<Problem> list() {
    return Stream.concat(errors.list().stream(), warnings.list().stream()).toList();
  }
}
