// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.increment;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What is wrong with the options of sources that read Amazon's lists. */
public enum IncrementProblem implements ProblemCode {
  MARKETPLACE_UNKNOWN(
      "there is no marketplace {}", "write it as Amazon.com, US or ATVPDKIKX0DER, for instance"),
  MARKETPLACE_NEEDED(
      "no marketplace is chosen, and seller account {} names none",
      "choose one here or in the seller account"),
  SELLER_ID_NEEDED(
      "SKUs belong to a seller, and none is named", "write Amazon's merchant token of the seller");

  private final Wording wording;

  IncrementProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
