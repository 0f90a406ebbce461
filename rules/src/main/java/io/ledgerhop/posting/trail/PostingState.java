// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

/** How far a document has come; durable before the step that it names. */
public enum PostingState {
  /** Noted, never sent. */
  PREPARED,
  /** About to leave, or gone; the answer is not noted. */
  SENT,
  /** The ledger answered with a record number. */
  POSTED,
  /** Read back, and equal to what was meant. */
  VERIFIED,
  /** Its first send was refused for certain; the user mends something first. */
  REJECTED,
  /**
   * A send had no believable answer, so that it may be in the ledger, now or later. It stays so
   * until the ledger shows it or a person declares it absent; no answer to a repetition ends it.
   */
  UNKNOWN,
  /** Of unknown outcome, and a person has declared that the ledger does not have it. */
  ABSENT,
  /** Taken back by a reversing entry. */
  REVERSED;

  /** True when the document counts as not sent, so that its content may be replaced. */
  public boolean isAbsent() {
    return this == PREPARED || this == REJECTED || this == ABSENT;
  }

  /**
   * True when a document in this state can be moved to the other one.
   *
   * <p>What the ledger has verified only a reversal takes back, and a reversal is the end.
   */
  public boolean mayBecome(PostingState next) {
    return switch (this) {
      case PREPARED, REJECTED, ABSENT -> next == SENT || next == POSTED;
      case SENT -> next == POSTED || next == REJECTED || next == UNKNOWN;
      case UNKNOWN -> next == UNKNOWN || next == POSTED || next == ABSENT;
      case POSTED -> next == VERIFIED || next == REVERSED;
      case VERIFIED -> next == REVERSED;
      case REVERSED -> false;
    };
  }

  /** True when it left, or may have left, and was not read back. */
  public boolean isInterrupted() {
    return this == SENT || this == POSTED || this == UNKNOWN;
  }
}
