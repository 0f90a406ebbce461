// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The steps of a run at which something can happen, in their usual order. */
enum Step {
  SIGN_IN(Where.LEDGER, "the sign-in"),
  MASTER_DATA(Where.LEDGER, "reading accounts, dimensions and permissions"),
  LOOK_UP(Where.LEDGER, "looking the documents up before anything is sent"),
  FIRST_SEND(Where.LEDGER, "the first send of a document"),
  SEARCH(Where.LEDGER, "looking again for what was sent"),
  SECOND_SEND(Where.LEDGER, "sending a document again under its control id"),
  READ_BACK(Where.LEDGER, "reading the documents back"),
  LEASE(Where.TRAIL, "leasing the settlement"),
  INTERRUPTED(Where.TRAIL, "asking for what an earlier run has left open"),
  DOCUMENT(Where.TRAIL, "asking for a document"),
  DOCUMENTS(Where.TRAIL, "asking for the versions in which a settlement was posted"),
  INTEND(Where.TRAIL, "recording all documents before the first is sent"),
  NOTE_SENT(Where.TRAIL, "recording that a document is about to be sent"),
  NOTE_POSTED(Where.TRAIL, "recording the record number"),
  NOTE_UNKNOWN(Where.TRAIL, "recording that the outcome is not known"),
  NOTE_REJECTED(Where.TRAIL, "recording a refusal"),
  NOTE_VERIFIED(Where.TRAIL, "recording that a document was read back"),
  SETTLEMENT(Where.TRAIL, "recording the settlement"),
  CONCLUDE(Where.TRAIL, "recording the state of the settlement"),
  RELEASE(Where.TRAIL, "releasing the settlement");

  /** The two sides that a run talks to. */
  enum Where {
    LEDGER,
    TRAIL
  }

  private final Where where;
  private final String words;

  Step(Where where, String words) {
    this.where = where;
    this.words = words;
  }

  Where where() {
    return where;
  }

  /** The step in words, for people. */
  String words() {
    return words;
  }

  static List<Step> of(Where where) {
    return Arrays.stream(values()).filter(step -> step.where == where).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
