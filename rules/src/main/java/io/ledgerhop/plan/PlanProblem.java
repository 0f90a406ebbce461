// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** Reasons why a settlement is held, and warnings about it. */
public enum PlanProblem implements ProblemCode {
  UNMAPPED(
      Fault.USER,
      "no mapping row matches {}: {}, {}{}",
      "{}paste its row of unmapped.xlsx below the rows of the Mapping tab, fill in the GL account,"
          + " and run again"),
  HELD_BY_RULE(
      Fault.USER, "{}: {}, {}", "change the mapping row, or Post as, when it may be posted"),
  BILL_WITHOUT_VENDOR(
      Fault.USER, "Post as {} needs a vendor: {}, {}", "fill in the vendor of this mapping row"),
  IGNORED_MONEY(
      Fault.USER,
      "the rows that are ignored add up to {}, not to 0.00",
      "ignore only rows that cancel each other, or map them to an account"),
  SUM_DIFFERS(
      Fault.OURS,
      "the postings add up to {}, the settlement to {}: a difference of {}",
      "nothing was posted; look for a transform between ours that drops, repeats or changes rows"),
  REPEATED_LINE(
      Fault.USER,
      "line {} came twice",
      "look for a second hop that carries the same rows into Ledger Documents"),
  INCOMPLETE(
      Fault.USER,
      "only {} of {} lines arrived",
      "look for a transform before Ledger Documents that drops rows, or a source that stopped"
          + " early, and run again"),
  NO_CLEARING_ACCOUNT(
      Fault.USER,
      "there is no clearing account for {}",
      "add {}=<account> to the option Clearing accounts of Ledger Documents"),
  NO_DEFERRED_ACCOUNT(
      Fault.USER,
      "there is no account for deferred money in {}",
      "add {}=<account> to the option Deferred accounts of Ledger Documents"),
  NO_PAYABLES_ACCOUNT(
      Fault.USER,
      "there are bills in {}, but there is no payables account",
      "add {}=<account> to the option Payables accounts of Ledger Documents"),
  ENTITY_UNKNOWN(
      Fault.USER,
      "location {} belongs to no entity",
      "add it to the line of its entity in the file of the option Entities, or correct the"
          + " location in the mapping row"),
  TOO_MANY_LINES(
      Fault.USER,
      "document {} has {} lines, and a document of more than {} is posted only in parts",
      "give Ledger Documents a number in Lines per document, or group by fewer values in the"
          + " columns Group by and Memo of the mapping"),
  NOT_PROVEN(
      Fault.OURS,
      "the documents do not prove: {}",
      "nothing was posted; report this with the settlement file and the mapping workbook"),
  ACCOUNT_UNREADABLE(
      Fault.USER, "\"{}\" is not a currency and an account", "write USD=1150; EUR=1152 and so on"),
  ACCOUNT_TWICE(Fault.USER, "{} has two accounts, {} and {}", "keep one of them"),
  NUMBER_TOO_LONG(
      Fault.USER,
      "document number {} has {} characters, the ledger takes {}",
      "ask for a longer REFERENCENO in the company, a number is never cut"),
  DAY_WITHOUT_PERIOD(
      Fault.USER,
      "the calendar has no period for {}",
      "add the period to the calendar, and run again"),
  TOO_MANY_PERIODS(
      Fault.USER,
      "its money was booked in more than {} accounting periods",
      "look at the dates in the file, and whether the calendar has periods of a few days"),
  OUTSIDE_ITS_PERIODS(
      Fault.USER,
      "it runs from {} to {}, but {} of its rows, {} in all, are booked in {}; the first is line {} of"
          + " {}",
      "look at the dates of these lines; to post the settlement whole on its last day, leave"
          + " Carried forward of Ledger Documents without an account for its currency"),
  CROSSES_PERIOD_END(
      Fault.USER,
      "it is posted whole on {}, but by the days of {} its money was booked in these periods: {}",
      "give an account for its currency to Carried forward of Ledger Documents, so that it is cut,"
          + " or accept the date {}",
      Severity.WARNING),
  OTHER_PERIOD_IN_UTC(
      Fault.USER,
      "lines {} ({} in all) are in another accounting period by the days of {} than in UTC",
      "nothing needs to be done if the books close in that zone; otherwise change Cut-off zone",
      Severity.WARNING),
  NOTHING_TO_POST(
      Fault.USER,
      "it has no money to post, so it is finished without a document",
      "nothing needs to be done",
      Severity.WARNING);

  private final Wording wording;

  PlanProblem(Fault fault, String text, String remedy) {
    this(fault, text, remedy, Severity.ERROR);
  }

  PlanProblem(Fault fault, String text, String remedy, Severity severity) {
    this.wording = new Wording(fault, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
