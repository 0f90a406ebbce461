// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.status;

import io.ledgerhop.problem.ProblemText;
import io.ledgerhop.store.status.SettlementStanding;

/**
 * What is wrong with a settlement, and what a person does about it.
 *
 * @param fact what is wrong
 * @param remedy never empty
 */
record ToDo(String fact, String remedy) {

  private static final String RUN_AGAIN = "run again; if it stays, look into the log of that run";

  /** The remedy is that of the problem, except that a document in doubt is looked up first. */
  static ToDo of(SettlementStanding settlement) {
    ProblemText text = ProblemText.of(settlement.explanation());
    return switch (settlement.state()) {
      case IN_DOUBT ->
          new ToDo(
              said(text.fact(), "nobody knows whether Intacct has it"),
              "run again: it looks for "
                  + String.join(", ", settlement.inDoubt())
                  + " in Intacct; if Intacct does not have it after that, use ledgerhop"
                  + " declare-absent");
      case REJECTED, HELD ->
          new ToDo(
              said(text.fact(), "the report of the run says why"),
              said(text.remedy(), "correct it, then run again"));
      case UNFINISHED -> new ToDo("no run has ended it for two days", RUN_AGAIN);
      case REVERSED -> new ToDo("reversed, and not posted again for two days", RUN_AGAIN);
      case MAYBE_DRAFT ->
          new ToDo(
              "entered, and it brought new types of lines",
              "look into Intacct, and post it there if it is still a draft");
      case POSTED, NOTHING_TO_POST ->
          throw new IllegalArgumentException("nothing is to do: " + settlement.settlementId());
    };
  }

  private static String said(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
