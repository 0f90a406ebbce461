// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.currency;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why a list of exchange rates, or what is converted with it, cannot be used. */
public enum RateProblem implements ProblemCode {
  RATE_CURRENCY_UNKNOWN("\"{}\" is not a currency code", "write the three letters, such as EUR"),
  RATE_UNREADABLE(
      "\"{}\" is not a rate",
      "write what one unit of the currency is worth in the currency of the books, as in 1.0837"),
  RATE_REVERSED("the rate of {} ends on {}, before it begins on {}", "exchange the two days"),
  RATES_OVERLAP(
      "{} has another rate on the same days in line {}", "let one begin after the other ends"),
  RATE_MISSING(
      "there is no rate from {} to {} for {}, the day on which the settlement ends",
      "add a line to the file of the option Exchange rates of Ledger Documents, or leave Base"
          + " currency empty so that Intacct converts"),
  RESIDUE_TOO_LARGE(
      "rounding leaves {}, more than half a cent for each of its {} lines",
      "nothing was posted; report this with the settlement file and the rate");

  private final Wording wording;

  RateProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
