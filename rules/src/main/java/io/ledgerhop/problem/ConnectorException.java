// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import io.ledgerhop.masking.Masking;

/**
 * Thrown only when the work cannot continue; problems that a user can correct are collected
 * instead.
 */
public final class ConnectorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ConnectorException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  public ConnectorException(Problem problem, Throwable cause) {
    super(problem.message(), Masking.masked(cause));
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
