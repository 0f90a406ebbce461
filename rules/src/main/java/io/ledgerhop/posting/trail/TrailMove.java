// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.masking.Masking;
import io.ledgerhop.problem.ConnectorException;

/**
 * A step in the life of a document.
 *
 * @param recordNo the ledger's record number, empty if the step brings none
 * @param request what leaves with this step, secrets masked; empty if nothing leaves
 * @param problem the message that came back; empty if none
 */
public record TrailMove(
    BusinessKey key, PostingState to, String recordNo, String request, String problem) {

  /** Masks what a trail keeps for ever. */
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
