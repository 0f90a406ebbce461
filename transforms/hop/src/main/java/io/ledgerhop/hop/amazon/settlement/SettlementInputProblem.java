// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;

/** Why the settlement files that a user names cannot be taken. */
public enum SettlementInputProblem implements ProblemCode {
  FILES_MISSING(
      "there is no file or folder {}", "correct the option, or clear it to ask Amazon instead"),
  FILES_UNREADABLE("{} cannot be listed: {}", "check that it may be read, and run again"),
  FILES_TOO_MANY(
      "{} has more than {} files", "move those that are posted to another folder, and run again"),
  FILE_SELLER_EMPTY(
      "the option is empty",
      "write the name of the seller account to which the settlement files belong");

  private final String text;
  private final String remedy;

  SettlementInputProblem(String text, String remedy) {
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
