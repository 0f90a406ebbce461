// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.reversal;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Reasons why documents that were posted are not reversed. */
public enum ReversalProblem implements ProblemCode {
  NOTHING_POSTED(
      "the trail has nothing of it that was posted{}",
      "check the number of the settlement, the seller account, the slice and the trail"),
  SELLER_UNCLEAR("the trail has it of several seller accounts: {}", "name one of them"),
  BEFORE_ITS_ENTRY(
      "it is to be reversed on {}, before its own date {}",
      "choose a later date; nothing was reversed"),
  GONE(
      "the ledger does not have record {}, which the trail knows",
      "somebody may have deleted it in Intacct; nothing was reversed"),
  CHANGED_IN_LEDGER(
      "record {} is not as it was posted: {}",
      "nothing was reversed; undo that change in Intacct, or reverse the entry there"),
  TRADE_DOCUMENT(
      "LedgerHop does not take back a transaction of purchasing or order entry",
      "nothing was reversed; close it in Intacct, or convert it to the return that your company has"
          + " defined"),
  LATER_SLICE(
      "document {} of a later slice takes over what it carries forward",
      "nothing was reversed; reverse the whole settlement, or post the changed slice again in the"
          + " same run"),
  CASH_ENTERED(
      "cash entry {}, settlement {}, takes its money from the clearing account",
      "nothing was reversed; reverse that settlement first, or post the changed slice again in the"
          + " same run");

  private final Wording wording;

  ReversalProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
