// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.vendor;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** What can be wrong with the id and the texts of a vendor. */
public enum VendorProblem implements ProblemCode {
  VENDOR_UNNAMED("the vendor has no id", "write the id that Intacct has or is to have for it"),
  VENDOR_ID_TOO_LONG(
      "the vendor id \"{}\" has {} characters, Intacct takes {}",
      "an id is never cut; write the id that Intacct has, or choose a shorter one"),
  VENDOR_ID_UNFIT(
      "the vendor id \"{}\" has other characters than letters, digits, blanks and hyphens",
      "write the id that Intacct has, or choose one of these characters"),
  VENDOR_TEXT_TOO_LONG(
      "{} of vendor {} has {} characters, Intacct takes {}", "shorten it; it is never cut"),
  VENDOR_CHARACTERS_REMOVED(
      Severity.WARNING,
      "{} characters that XML cannot carry are left out of {} of vendor {}",
      "clean the source if they matter");

  private final Wording wording;

  VendorProblem(String text, String remedy) {
    this(Severity.ERROR, text, remedy);
  }

  VendorProblem(Severity severity, String text, String remedy) {
    this.wording = new Wording(Fault.USER, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
