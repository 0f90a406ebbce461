// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** Why a settlement is held because of its tax, and warnings about that tax. */
public enum TaxProblem implements ProblemCode {
  FACILITATOR_TAX_OPEN(
      Severity.WARNING,
      "facilitator tax keeps {} on account {} (collected {}, withheld {})",
      "look for the other leg, and write Seller into Tax treatment for tax that you pay to the"
          + " state yourself, or By order where the order decides"),
  FACILITATOR_TAX_ORDERS(
      Severity.WARNING,
      "{} orders keep facilitator tax on account {}, {} in all, and {} of them are named",
      "the account returns to 0.00 when each of them does"),
  FACILITATOR_TAX_UNSEEN(
      Severity.WARNING,
      "more than {} orders keep tax at once, so that further orders were not looked at for a"
          + " missing leg of facilitator tax",
      "compare the account of facilitator tax with the orders of the file"),
  TAX_BY_AMOUNT(
      Severity.WARNING,
      "its lines of {} have {} of tax and do not name their items, so that {} of it went to account"
          + " {} because Amazon withholds this amount",
      "check the items of the order whose tax Amazon remits"),
  TAX_BY_AMOUNT_OTHERS(
      Severity.WARNING,
      "{} more orders have tax that went to its account by its amount",
      "check them in the same way as those that are named"),
  TAX_ACCOUNTS_DIFFER(
      Severity.ERROR,
      "its withheld tax goes to the accounts {}, so that By order cannot choose between them",
      "give the mapping rows of the withheld tax one GL account"),
  TAX_UNDECIDED(
      Severity.ERROR,
      "more than {} lines of tax wait for the rest of their orders",
      "write Facilitator or Seller into Tax treatment of the mapping rows that say By order, with"
          + " a row for each marketplace if need be");

  private final Wording wording;

  TaxProblem(Severity severity, String text, String remedy) {
    this.wording = new Wording(Fault.USER, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
