// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

/** The posting state of a document; stored before the step that it names is taken. */
public enum PostingState {
  /** Recorded, never sent. */
  PREPARED,
  /** About to be sent, or sent; no answer is recorded. */
  SENT,
  /** The ledger answered with a record number. */
  POSTED,
  /** Read back, and equal to what was sent. */
  VERIFIED,
  /** The first send was certainly refused; the user has to correct something. */
  REJECTED,
  /**
   * A send had no usable answer, so the document may be in the ledger, now or later. It stays in
   * this state until the ledger shows it or a person declares it absent; the answer to another send
   * does not end it.
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
   * <p>A verified document can only be reversed, and a reversed one cannot change any more.
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

  /** True when it was sent, or may have been sent, and was not read back. */
  public boolean isInterrupted() {
    return this == SENT || this == POSTED || this == UNKNOWN;
  }
}
