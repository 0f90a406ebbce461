// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** Reasons why a document is not in the ledger, or differs there from what was planned. */
public enum PostingProblem implements ProblemCode {
  UNKNOWN_ACCOUNT(
      Fault.USER,
      "account {} is not in the chart of accounts{}",
      "correct the cell, or add the account in Intacct under General Ledger > Accounts"),
  INACTIVE_ACCOUNT(
      Fault.USER,
      "account {} {} is inactive",
      "choose another account, or make it active in Intacct"),
  SUBLEDGERS_ONLY(
      Fault.USER,
      "account {} {} takes no journal entries, because Intacct disallows direct posting to it",
      "choose another account, or allow direct posting to it in Intacct"),
  DIMENSION_REQUIRED(
      Fault.USER,
      "account {} {} requires the dimension {}, and the line has none",
      "fill in that column of the mapping row, or choose an account that does not require it"),
  BALANCE_AS_PROFIT_OR_LOSS(
      Fault.USER,
      "account {} {} is profit and loss, and reserves, debts, payouts or loans of this settlement go"
          + " to it",
      "choose a balance-sheet account for them"),
  UNKNOWN_DIMENSION(
      Fault.USER, "{} {} is not known to Intacct{}", "correct the cell, or add it in Intacct"),
  UNKNOWN_VENDOR(
      Fault.USER,
      "vendor {} is not known to Intacct{}",
      "correct the cell, or add the vendor in Intacct; or list it with its name in the file of the"
          + " option Vendors of Intacct Output, and choose Y in Create missing vendors"),
  INACTIVE_DIMENSION(
      Fault.USER, "{} {} is inactive", "choose another one, or make it active in Intacct"),
  SEVERAL_ENTITIES(
      Fault.USER,
      "it has lines of several entities and does not balance in each of them: {}",
      "list the entities and the accounts between them in the file of the option Entities of Ledger"
          + " Documents, or correct the locations in these cells"),
  PERIOD_CLOSED(
      Fault.USER,
      "its date is {}, and the books are closed to {}",
      "nothing of the settlement was sent; open the period in Intacct, or choose Next open date in"
          + " the option Closed period of Intacct Output, and run again"),
  OVER_LIMIT(
      Fault.USER,
      Severity.WARNING,
      "its total of {} is above {}, so all documents of its settlement are entered as drafts",
      "check the drafts of the settlement, and post them in Intacct"),
  NEW_TYPE(
      Fault.USER,
      Severity.WARNING,
      "no settlement of seller account {} that is posted in Intacct has money lines of the type {},"
          + " so all its documents have to be drafts",
      "check the account of these lines in the drafts, and post the drafts in Intacct; then the type"
          + " counts as known"),
  FIRST_TYPES(
      Fault.USER,
      Severity.WARNING,
      "it is the first settlement of seller account {} whose types of money lines are recorded, or"
          + " those before it are still drafts in Intacct, so all its {} types are new and all its"
          + " documents have to be drafts",
      "check the drafts, and post them in Intacct; then these types count as known"),
  MORE_NEW_TYPES(
      Fault.USER,
      Severity.WARNING,
      "{} more types are new for seller account {}",
      "check the accounts of all lines in the drafts of the settlement"),
  POSTED_LATER(
      Fault.USER,
      Severity.WARNING,
      "it is posted on {}, because the books are closed for {}",
      "see that this is the right period; its number is the same, and its text has the old date"),
  CONTENT_CONFLICT(
      Fault.USER,
      "an earlier run posted it with other content",
      "nothing was posted again; if the new mapping is the right one, choose Reverse and post again"
          + " in the option Changed documents of Intacct Output, or run samples/run reverse with"
          + " --repost"),
  ENTRY_DIFFERS(
      Fault.USER,
      "the ledger already has an entry with this number, record {}, and it differs: {}",
      "nothing was posted; look at that entry in Intacct"),
  READ_BACK_DIFFERS(
      Fault.REMOTE,
      "record {} was posted, and read back it differs: {}",
      "compare the entry in Intacct with documents.csv"),
  READ_BACK_MISSING(
      Fault.REMOTE,
      "Intacct answered with record {}, but the entry cannot be found by its number",
      "look for the record in Intacct; the next run looks again and does not send it again"),
  OUTCOME_UNKNOWN(
      Fault.REMOTE,
      "it was sent and no usable answer came back, so it may be in the ledger, now or"
          + " later: {}",
      "do not enter it by hand; its content stays as it was sent, and nothing else of the"
          + " settlement is sent. Run again: each run looks for it first. If Intacct has no entry"
          + " of this number an hour later, declare it absent with samples/run declare-absent or"
          + " ledgerhop declare-absent (docs/scheduling.md)"),
  NOT_SENT(
      Fault.USER,
      "was not sent, because document {} of the same settlement comes first and is not settled",
      "see that document"),
  REVERSED(
      Fault.USER,
      "was reversed by another run",
      "run again, which posts what its settlement needs as a new version"),
  LEASED(
      Fault.USER,
      "run {} is posting this settlement now",
      "wait until that run has ended, and run again");

  private final Wording wording;

  PostingProblem(Fault fault, String text, String remedy) {
    this(fault, Severity.ERROR, text, remedy);
  }

  PostingProblem(Fault fault, Severity severity, String text, String remedy) {
    this.wording = new Wording(fault, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
