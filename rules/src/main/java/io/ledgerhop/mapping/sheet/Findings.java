// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.Problems;
import java.util.List;
import java.util.stream.Stream;

/** What is found in a workbook; a thousand warnings never hide an error. */
final class Findings {

  private final Problems errors = new Problems();
  private final Problems warnings = new Problems();

  void add(Problem problem) {
    (problem.isError() ? errors : warnings).add(problem);
  }

  void addAll(List<Problem> problems) {
    problems.forEach(this::add);
  }

  long errors() {
    return errors.total();
  }

  boolean hasErrors() {
    return errors.hasErrors();
  }

  /** Errors first. */
  List<Problem> list() {
    return Stream.concat(errors.list().stream(), warnings.list().stream()).toList();
  }
}
