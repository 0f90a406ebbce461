// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.status;

/** What became of a settlement, as far as its trail knows; what needs a person comes first. */
public enum SettlementState {
  /** A document was sent, and nobody knows whether the ledger has it. */
  IN_DOUBT("in doubt"),
  /** The ledger, or the check before sending, refused a document. */
  REJECTED("rejected"),
  /** Something in its file or its mapping has to be corrected; nothing was sent. */
  HELD("held"),
  /** It was read, or begun, and no run has ended it. */
  UNFINISHED("unfinished"),
  /** Its documents were taken back, and are not posted again yet. */
  REVERSED("reversed"),
  /**
   * All its documents are in the ledger, but it brought new types of lines, and no run knows that
   * it was posted: it may still be a draft.
   */
  MAYBE_DRAFT("perhaps a draft"),
  /** All its documents are in the ledger and were read back. */
  POSTED("posted"),
  /** It is finished, and there was nothing to post. */
  NOTHING_TO_POST("nothing to post");

  private final String word;

  SettlementState(String word) {
    this.word = word;
  }

  /** The state for people. */
  public String word() {
    return word;
  }
}
