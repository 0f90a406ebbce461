// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What a ledger in memory answers when it books nothing. */
enum LedgerSays implements ProblemCode {
  NO("says no {}", "correct what Intacct names, then run again"),
  NOTHING("no answer", "");

  private final Wording wording;

  LedgerSays(String text, String remedy) {
    this.wording = Wording.error(Fault.REMOTE, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
