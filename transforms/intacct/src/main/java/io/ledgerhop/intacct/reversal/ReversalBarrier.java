// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.reversal;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What Intacct shows about a document that must not be reversed. */
public enum ReversalBarrier implements ProblemCode {
  RECONCILED(
      "record {} is reconciled: its line {} has {}",
      "nothing was reversed; undo the reconciliation in Intacct, or correct the entry there"),
  NOT_POSTED(
      "record {} has the state {} in Intacct",
      "nothing was reversed; post the entry in Intacct first"),
  REVERSED_THERE(
      "record {} was reversed in Intacct",
      "nothing was reversed; undo that in Intacct, or leave the settlement as it is"),
  PAID_OTHERWISE(
      "payment {}, which LedgerHop has not made, pays record {} or uses it",
      "nothing was reversed; undo that payment in Intacct first");

  private final Wording wording;

  ReversalBarrier(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
