// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.vendor;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What Intacct's answer to a new vendor may say beside yes and no. */
public enum VendorAnswerProblem implements ProblemCode {
  VENDOR_RENUMBERED(
      Fault.USER,
      "Intacct has created it under the id {}, because the company lets Intacct number its vendors",
      "list it under that id, with this one as its alias; nothing else was sent");

  private final Wording wording;

  VendorAnswerProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
