// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why a settlement that was found is not processed. */
public enum IntakeProblem implements ProblemCode {
  OTHER_CONTENT(
      Fault.USER,
      "settlement {} was read before with other rows, file {} then, file {} now: {}",
      "nothing of this file is posted; compare both files in the archive, Amazon may have issued it again"),
  EARLIER_LOST(
      Fault.USER,
      "settlement {} was read before from file {}, this is file {}, and the earlier one cannot be read any more: {}",
      "nothing of this file is posted; compare it with what is posted"),
  MARKETPLACE_UNCLEAR(
      Fault.USER,
      "settlement {} is in {}, and neither its rows nor the marketplaces of the seller account ({}) say to which marketplace it belongs",
      "add the other marketplaces with this currency to the seller account, or clear its list to take all"),
  REPORT_LOST(
      Fault.REMOTE,
      "Amazon could not make the report: its status is {}",
      "download the settlement by hand from Seller Central if it is missing, and read the file"),
  FILE_UNREADABLE(
      Fault.USER, "the file cannot be opened: {}", "check that it is there and may be read"),
  ARCHIVE_EMPTY(Fault.USER, "the archive has no file in it", "pack the settlement files again"),
  ARCHIVE_CROWDED(
      Fault.USER,
      "the archive has more than {} entries; those behind are not read",
      "pack the settlement files alone, or into several archives"),
  ARCHIVE_BROKEN(
      Fault.USER,
      "the archive cannot be read here: {}",
      "what stands behind this place is not read; download it again, or pack the settlement files again, without a password");

  private final Wording wording;

  IntakeProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
