// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

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
  /** Refused for certain; the user mends something first. */
  REJECTED,
  /** No believable answer; looked up before anything else happens. */
  UNKNOWN,
  /** Taken back by a reversing entry. */
  REVERSED;

  /** True when nothing of the document is in the ledger, for certain. */
  public boolean isAbsent() {
    return this == PREPARED || this == REJECTED;
  }

  /**
   * True when a document in this state can be moved to the other one.
   *
   * <p>What the ledger has verified only a reversal takes back, and a reversal is the end.
   */
  public boolean mayBecome(PostingState next) {
    return switch (this) {
      case PREPARED, REJECTED -> next == SENT || next == POSTED;
      case SENT -> next == SENT || next == POSTED || next == REJECTED || next == UNKNOWN;
      case UNKNOWN -> next == SENT || next == POSTED;
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
