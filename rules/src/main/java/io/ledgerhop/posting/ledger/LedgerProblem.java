// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Reasons why an entry of the ledger cannot be compared with its document. */
public enum LedgerProblem implements ProblemCode {
  ENTRY_UNREADABLE(
      Fault.REMOTE,
      "the ledger has an entry with this number, record {}, that cannot be read: {}",
      "nothing is sent while it is there; look at that record in Intacct, correct the field that is"
          + " named, and run again, which reads it again");

  private final Wording wording;

  LedgerProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
