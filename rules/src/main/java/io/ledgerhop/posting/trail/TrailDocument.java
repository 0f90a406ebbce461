// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.document.Document;

/**
 * A document with its history in the trail.
 *
 * @param contentHash SHA-256 of everything that is posted, lower-case hex
 * @param recordNo the ledger's record number; empty before it is posted
 * @param problem the message of the last step; empty if none
 */
public record TrailDocument(
    Document document,
    String contentHash,
    ControlId controlId,
    PostingState state,
    String recordNo,
    String problem) {

  /** The document after a step that does not change its content. */
  public TrailDocument after(TrailMove move) {
    return new TrailDocument(
        document, contentHash, controlId, move.to(), move.recordNoAfter(recordNo), move.problem());
  }
}
