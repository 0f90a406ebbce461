// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.report;

/** What became of a document, or of a settlement that has none. */
public enum ReceiptStatus {
  /** A person should look at it; it stops nothing and is no document. */
  WARNING,
  /** Posted and verified by this run. */
  POSTED,
  /**
   * Was in the ledger already: an earlier run posted it, or was stopped before it could note the
   * answer.
   */
  ALREADY_POSTED,
  /** Written down, not sent. */
  PREVIEWED,
  /** The settlement has no money, so that it is finished without a document. */
  NOTHING_TO_POST,
  /** The ledger, or the check before it, refused it. */
  REJECTED,
  /** Sent, and the outcome could not be learned. */
  UNKNOWN,
  /** The settlement is held; nothing of it was sent. */
  HELD,
  /** Another run is working on the settlement. */
  SKIPPED,
  /** The seller account or its report could not be asked for; what it has is not known. */
  FAILED
}
