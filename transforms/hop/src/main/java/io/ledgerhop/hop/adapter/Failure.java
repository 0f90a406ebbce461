// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static io.ledgerhop.hop.adapter.AdapterProblem.FILE_FAILED;
import static io.ledgerhop.hop.adapter.AdapterProblem.MEMORY_SHORT;
import static io.ledgerhop.hop.adapter.AdapterProblem.UNEXPECTED;

import io.ledgerhop.masking.Masking;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.exception.HopFileException;

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

  /**
   * What Hop gets for an exception of our code: a problem with its file is the user's to mend, and
   * an exception of Hop stays.
   *
   * @param transform the name of the transform in which it happened
   */
  static HopException of(String transform, Throwable thrown) {
    if (thrown instanceof ConnectorException known) {
      return of(known.problem(), known);
    }
    if (thrown instanceof IOException
        || thrown instanceof UncheckedIOException
        || thrown instanceof HopFileException
        || isOfTemporaryFile(thrown)) {
      return of(FILE_FAILED.at(transform, CauseText.of(thrown)), thrown);
    }
    if (thrown instanceof OutOfMemoryError) {
      return of(MEMORY_SHORT.at(transform, CauseText.of(thrown)), thrown);
    }
    if (thrown instanceof HopException hops) {
      return hops;
    }
    String kind = thrown.getClass().getSimpleName();
    return of(UNEXPECTED.at(transform, kind, String.valueOf(thrown.getMessage())), thrown);
  }

  /** POI: SXSSFSheet.createRow adds nothing of its own when a temporary file cannot be written. */
  private static boolean isOfTemporaryFile(Throwable thrown) {
    return thrown instanceof IllegalStateException
        && thrown.getCause() instanceof IOException file
        && file.toString().equals(thrown.getMessage());
  }

  private static Failure of(Problem problem, Throwable cause) {
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
