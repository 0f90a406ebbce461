// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** What can go wrong between a document and Intacct. */
public enum IntacctProblem implements ProblemCode {
  OPTION_MISSING(Fault.USER, "{} is empty", "fill it in, in the Intacct company of the project"),
  ADDRESS_UNFIT(
      Fault.USER,
      "{} is not a web address",
      "write it like https://api.intacct.com/ia/xml/xmlgw.phtml, or leave it empty"),
  ADDRESS_REFUSED(
      Fault.REMOTE,
      "the sign-in names {} for all further calls, which is not a host of Intacct's",
      "nothing was sent there; check the endpoint of the connection"),
  SENDER_REFUSED(Fault.USER, "Intacct refuses the sender {}: {}", "{}"),
  SIGN_IN_REFUSED(Fault.USER, "Intacct refuses to sign in user {} of company {}: {}", "{}"),
  ENTITY_DIFFERS(
      Fault.USER,
      "Intacct signed in to entity {} instead of {}",
      "name the entity of this user in the connection, so that nothing is posted elsewhere"),
  SESSION_LOST(
      Fault.REMOTE,
      "a session opened a moment ago is refused: {}",
      "see in Intacct whether the user may use web services from here, then run again"),
  /** Nothing ran: the gateway does not understand the request. */
  REQUEST_REFUSED(
      Fault.OURS,
      "Intacct does not understand the request: {}",
      "nothing was done; please report it together with the request"),
  /** A function violated a rule of the company; nothing was written. */
  REFUSED(Fault.USER, "Intacct refuses it: {}", "{}"),
  /** Nothing ran; a later attempt may succeed. */
  BUSY(Fault.REMOTE, "Intacct asks to slow down: {}", "run fewer pipelines for this company"),
  UNREADABLE_ANSWER(
      Fault.REMOTE,
      "the answer is not one of Intacct's gateway: {}",
      "check the endpoint and any proxy on the way, and whether Intacct is under maintenance"),
  /** A write was sent, and its result is unknown. */
  UNKNOWN_OUTCOME(
      Fault.REMOTE,
      "it was sent and no usable answer came back: {}",
      "the next run looks for it by its number before anything is sent"),
  TOO_MANY_ROWS(
      Fault.REMOTE,
      "Intacct has {} records, more than the {} that are read",
      "please report it with the number of records"),
  COUNT_UNCLEAR(
      Fault.REMOTE,
      "a page of records does not say whether more follow: {}",
      "nothing was concluded from it; run again, and check any proxy on the way to Intacct"),
  JOURNAL_UNKNOWN(
      Fault.USER,
      "there is no journal with the symbol {}, or this user may not see it",
      "choose one of General Ledger > Journals in the connection"),
  NOT_LISTED(
      Fault.USER,
      "user {} may not list {}: {}",
      "nothing was sent, because it could not be found again; give the user the permissions to list"
          + " and to add these records in Intacct"),
  NUMBER_TOO_LONG(
      Fault.USER,
      "its number has {} characters, {} takes {}",
      "a number is never cut; the limit of journal entries can be raised in the connection if the"
          + " company's field is longer"),
  TEXT_TOO_LONG(
      Fault.USER, "{} has {} characters, Intacct takes {}", "shorten the memo in the workbook"),
  AMOUNT_TOO_FINE(
      Fault.USER,
      "{} has more than two decimals, which Intacct would round",
      "see the source line; round it by a rule, with the difference on an account of its own"),
  CURRENCY_OFF(
      Fault.USER,
      "it is in {} and the company posts in {} only",
      "switch multi-currency on in the connection if the company has it"),
  DIMENSION_UNFIT(
      Fault.USER,
      "\"{}\" is not the integration name of a user-defined dimension",
      "use letters, digits and underscores, as Intacct's list of dimensions shows it"),
  DIMENSION_NOT_TAKEN(
      Fault.USER,
      "Intacct takes no user-defined dimension on adjustments, and the line has {}",
      "leave it empty in the mapping rows whose money becomes credits, or post them to the"
          + " journal"),
  DIMENSION_NOT_ON_GOODS(
      Fault.USER,
      "no user-defined dimension is written on lines of goods, and the line has {}",
      "leave it empty; Intacct can derive it from the item"),
  DEFINITION_UNKNOWN(
      Fault.USER,
      "\"{}\" is no active transaction definition of the company; {} has: {}",
      "spell it as the company does, in the field or option Transaction definition"),
  SIGNS_MIXED(
      Fault.USER,
      "its lines are on both sides, and Intacct takes an adjustment of one sign only",
      "leave the accounts between entities empty, so that Intacct adds those lines itself"),
  DRAFT_UNFIT(
      Fault.USER,
      "it is a document of accounts payable and would have to be a draft, to which no payment can be"
          + " applied",
      "post the fees of this seller to the journal (option Fees of Ledger Documents), or change the"
          + " options Post as draft, Largest document and New types of Intacct Output"),
  CLOSED_MISSING(
      Fault.REMOTE,
      "it closes document {}, which Intacct does not show",
      "nothing was applied; look for that document in Intacct and run again"),
  CHARACTERS_REMOVED(
      Fault.USER,
      Severity.WARNING,
      "{} characters that XML cannot carry are left out of its texts",
      "clean the source if they matter");

  private final Wording wording;

  IntacctProblem(Fault fault, String text, String remedy) {
    this(fault, Severity.ERROR, text, remedy);
  }

  IntacctProblem(Fault fault, Severity severity, String text, String remedy) {
    this.wording = new Wording(fault, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
