// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.report;

/** The result of a document, or of a settlement that has none. */
public enum ReceiptStatus {
  /** A warning, not a document: a person should check it, and it stops nothing. */
  WARNING,
  /** Settlements do not fit together, for instance because one is missing; not a document. */
  FINDING,
  /** The control accounts of a settlement, not a document. */
  ROLL_FORWARD,
  /** A vendor that this run has created for the documents of a settlement; not a document. */
  VENDOR_CREATED,
  /** Posted and verified by this run. */
  POSTED,
  /** Entered as a draft and verified by this run; a person posts it in the ledger. */
  DRAFTED,
  /**
   * The document was in the ledger already: an earlier run posted it, or was stopped before it
   * could record the answer.
   */
  ALREADY_POSTED,
  /** Takes back a document that an earlier run posted; entered and verified by this run. */
  REVERSED,
  /** Recorded in a preview, not sent. */
  PREVIEWED,
  /** The settlement has nothing to post, so it is finished without a document. */
  NOTHING_TO_POST,
  /** Refused by the ledger, or by the check before sending. */
  REJECTED,
  /** Sent, but the outcome is not known. */
  UNKNOWN,
  /** The settlement is held; none of its documents was sent. */
  HELD,
  /** Another run is working on the settlement. */
  SKIPPED,
  /** The seller account or one of its reports could not be read; its settlements are not known. */
  FAILED;

  /** True if this run has added the document to the ledger. */
  public boolean isEntered() {
    return this == POSTED || this == DRAFTED || this == REVERSED;
  }
}
