// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.document.Document;

/**
 * A document with its history in the trail.
 *
 * @param contentHash SHA-256 of everything that is posted, lower-case hex
 * @param recordNo the ledger's record number; empty before it is posted
 * @param problem the message that came with the last step; empty if none
 */
public record TrailDocument(
    Document document,
    String contentHash,
    ControlId controlId,
    PostingState state,
    String recordNo,
    String problem) {

  /** The same document after a step that leaves its content alone. */
  public TrailDocument after(TrailMove move) {
    return new TrailDocument(
        document, contentHash, controlId, move.to(), move.recordNoAfter(recordNo), move.problem());
  }
}
