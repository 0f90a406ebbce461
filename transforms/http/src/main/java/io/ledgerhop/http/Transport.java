// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

/** Sends a call and returns its answer. */
@FunctionalInterface
public interface Transport {

  /**
   * Returns an answer of any status.
   *
   * @throws io.ledgerhop.problem.ConnectorException with a code of {@link HttpProblem} if there is
   *     none; with {@link HttpProblem#NO_ANSWER} and {@link HttpProblem#STOPPED} it is unknown
   *     whether the call was carried out
   */
  Reply send(Call call);
}
