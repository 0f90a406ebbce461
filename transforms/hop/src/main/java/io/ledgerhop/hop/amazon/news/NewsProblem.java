// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.news;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;

/** What is wrong with the options of sources that read lists of Amazon's. */
public enum NewsProblem implements ProblemCode {
  MARKETPLACE_UNKNOWN(
      "there is no marketplace {}", "write it as Amazon.com, US or ATVPDKIKX0DER, for instance"),
  MARKETPLACE_NEEDED(
      "no marketplace is chosen, and seller account {} names none",
      "choose one here or in the seller account"),
  SELLER_ID_NEEDED(
      "SKUs belong to a seller, and none is named", "write Amazon's merchant token of the seller");

  private final String text;
  private final String remedy;

  NewsProblem(String text, String remedy) {
    this.text = text;
    this.remedy = remedy;
  }

  @Override
  public Fault fault() {
    return Fault.USER;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
