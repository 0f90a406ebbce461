// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import io.ledgerhop.masking.Masking;
import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.Problem;
import org.apache.hop.core.exception.HopException;

/** The exception that ends a run; its stack trace is logged only for an internal error. */
final class Failure extends HopException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private Failure(Problem problem, Throwable cause) {
    super(problem.message(), Masking.masked(cause));
    this.problem = problem;
  }

  private Failure(Problem problem) {
    super(problem.message());
    this.problem = problem;
    setStackTrace(new StackTraceElement[0]);
  }

  static Failure of(Problem problem, Throwable cause) {
    return problem.code().fault() == Fault.OURS
        ? new Failure(problem, cause)
        : new Failure(problem);
  }

  @Override
  public String getMessage() {
    return problem.message();
  }

  @Override
  public String toString() {
    return problem.message();
  }

  Problem problem() {
    return problem;
  }
}
