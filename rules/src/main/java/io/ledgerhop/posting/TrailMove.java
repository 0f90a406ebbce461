// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.BusinessKey;
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

  /**
   * The document after this step.
   *
   * @throws ConnectorException {@link PostingProblem#OUT_OF_STEP} if its state forbids the step
   */
  public TrailDocument applied(TrailDocument noted) {
    if (!noted.state().mayBecome(to)) {
      String number = noted.document().number();
      throw new ConnectorException(PostingProblem.OUT_OF_STEP.at(number, noted.state(), to));
    }
    String known = recordNo.isEmpty() ? noted.recordNo() : recordNo;
    return new TrailDocument(
        noted.document(), noted.contentHash(), noted.controlId(), to, known, problem);
  }
}
