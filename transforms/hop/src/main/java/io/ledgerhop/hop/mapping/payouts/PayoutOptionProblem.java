// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.payouts;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with the options and the input of Ledger Payouts. */
public enum PayoutOptionProblem implements ProblemCode {
  ENTRIES_UNCLEAR("\"{}\" is no choice", "write one of {}"),
  DIFFERENCE_UNKNOWN(
      "converting needs a base currency, exchange rates and an account of exchange differences",
      "fill in all three, or leave Base currency and Exchange rates empty so that Intacct"
          + " converts"),
  GROUPS_NOT_COMPARED(
      "{} event groups were read, and the input did not end, so nothing was compared or entered",
      "run the pipeline on Hop's local engine, to the end"),
  GROUPS_TOO_MANY(
      "more than {} event groups in one run", "read a shorter period in Amazon Transactions Input");

  private final Wording wording;

  PayoutOptionProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
