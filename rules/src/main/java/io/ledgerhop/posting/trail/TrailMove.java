// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.masking.Masking;
import io.ledgerhop.problem.ConnectorException;

/**
 * A change of a document's state.
 *
 * @param recordNo the ledger's record number; empty if this step does not provide one
 * @param request the request that is sent in this step, secrets masked; empty if nothing is sent
 * @param problem the message that came back; empty if none
 */
public record TrailMove(
    BusinessKey key, PostingState to, String recordNo, String request, String problem) {

  /** Masks secrets, because the trail keeps the texts permanently. */
  public TrailMove {
    request = Masking.masked(request);
    problem = Masking.masked(problem);
  }

  /**
   * Refuses the step if the document's state forbids it.
   *
   * @throws ConnectorException {@link MoveProblem#OUT_OF_STEP}
   */
  public void requireAllowed(String number, PostingState from) {
    if (!from.mayBecome(to)) {
      throw new ConnectorException(MoveProblem.OUT_OF_STEP.at(number, from, to));
    }
  }

  /** The record number that holds after this step. */
  public String recordNoAfter(String known) {
    return recordNo.isEmpty() ? known : recordNo;
  }
}
