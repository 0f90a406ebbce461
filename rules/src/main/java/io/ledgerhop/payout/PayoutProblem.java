// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** What is found when payouts are compared with settlements, and why an entry cannot be made. */
public enum PayoutProblem implements ProblemCode {
  SETTLEMENT_UNREAD(
      "seller account {} was settled from {} to {} with {}, and no settlement of that period is"
          + " known",
      "find the settlement report of that period in Seller Central under Payments, and read its"
          + " file"),
  TOTAL_DIFFERS(
      "Amazon settled {} from {} to {}, but of that period the books have {}",
      "compare the file of the settlement with Seller Central; no cash is entered until both"
          + " agree"),
  GROUP_MISSING(
      "it runs from {} to {} with {}, and seller account {} has no event group of that period",
      "check whether the file belongs to that seller account"),
  GROUPS_ALIKE(
      "{} have the same period and total, and so have {}, so nothing says which belong together",
      "compare them with Seller Central, and enter the money in the ledger by hand"),
  CURRENCY_UNREAD(
      "seller account {} was settled in {}, last on {} with {}, and no settlement in that currency"
          + " was ever read",
      "read the settlement reports of that marketplace, if the books contain it",
      Severity.WARNING),
  GROUP_UNCLEAR(
      "its status is \"{}\", and it runs from {} to {}, so it is not compared",
      "compare it with Seller Central",
      Severity.WARNING),
  SETTLEMENT_NOT_POSTED(
      "Amazon has sent {}, but the settlement is not in the books yet",
      "post the settlement; the next run enters the money",
      Severity.WARNING),
  TRANSFER_FAILED(
      "the transfer of {} has failed, so no money is entered",
      "check the bank account in Seller Central; Amazon adds the money to a later settlement, in"
          + " which the mapping brings it back to clearing",
      Severity.WARNING),
  TRANSFER_RETURNED(
      "the transfer of {} has failed after its entry {} was posted",
      "reverse that entry in the ledger; Amazon adds the money to a later settlement, in which the"
          + " mapping brings it back to clearing",
      Severity.WARNING),
  TRANSFER_STATUS_UNKNOWN(
      "\"{}\" is not a known status of the transfer of {}",
      "look in Seller Central whether the money was sent, and enter it by hand"),
  TRANSFER_TIME_MISSING(
      "Amazon has sent {}, but does not say when", "enter the money in the ledger by hand"),
  PAYOUT_UNKNOWN(
      "Amazon has sent {}, but does not say in which currency it arrives",
      "enter the money in the ledger by hand"),
  PAYOUT_DIFFERS(
      "{} are due, but Amazon has sent {}", "compare both with Seller Central and the bank"),
  NO_PAYOUT_CLEARING(
      "there is no clearing account for {}",
      "add {}=<account> to the option Clearing accounts of Ledger Payouts"),
  NO_BANK_ACCOUNT(
      "{} arrive at the bank, but there is no bank account for that",
      "add {}=<account> to the option Bank accounts of Ledger Payouts"),
  NO_DIFFERENCE_ACCOUNT(
      "there is an exchange difference or a change of currency of {}, but no account for it",
      "fill in Exchange differences of Ledger Payouts"),
  PAYOUT_RATE_MISSING(
      "there is no rate from {} to {} for {}, at which {} are converted",
      "add a line to the file of the option Exchange rates of Ledger Payouts");

  private final Wording wording;

  PayoutProblem(String text, String remedy) {
    this(text, remedy, Severity.ERROR);
  }

  PayoutProblem(String text, String remedy, Severity severity) {
    this.wording = new Wording(Fault.USER, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
