// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.vendor;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why a vendor is not in the ledger as it is wanted. */
public enum VendorEntryProblem implements ProblemCode {
  VENDOR_UNKNOWN(
      Fault.USER,
      "Intacct has no vendor of this id",
      "correct the id, list it as an alias in the file of the option Vendors, or choose to create"
          + " vendors"),
  VENDOR_NAME_MISSING(
      Fault.USER, "Intacct has no vendor of this id, and it has no name", "give it a name"),
  VENDOR_NAME_TAKEN(
      Fault.USER,
      "it is to be created as \"{}\", and vendor {} has that name already",
      "nothing was created; list {} as the id of that vendor and this one as its alias, or give it"
          + " another name"),
  VENDOR_INACTIVE(Fault.USER, "it is inactive", "choose another one, or make it active in Intacct"),
  VENDOR_UNCLEAR(
      Fault.REMOTE,
      "it was sent and no usable answer came back, so Intacct may have it, now or later: {}",
      "run again, which looks for it first; its id keeps Intacct from having it twice");

  private final Wording wording;

  VendorEntryProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
