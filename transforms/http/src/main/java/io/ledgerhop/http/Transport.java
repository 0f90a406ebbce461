// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

/** Carries one call and brings back its answer. */
@FunctionalInterface
public interface Transport {

  /**
   * Any status is an answer.
   *
   * @throws io.ledgerhop.problem.ConnectorException with a code of {@link HttpProblem} if there is
   *     none; {@link HttpProblem#NO_ANSWER} and {@link HttpProblem#STOPPED} leave open whether the
   *     call was carried out
   */
  Reply send(Call call);
}
