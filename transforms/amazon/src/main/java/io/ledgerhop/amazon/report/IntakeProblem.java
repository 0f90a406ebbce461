// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;

/** Why a settlement that was found is not taken. */
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

  private final Fault fault;
  private final String text;
  private final String remedy;

  IntakeProblem(Fault fault, String text, String remedy) {
    this.fault = fault;
    this.text = text;
    this.remedy = remedy;
  }

  @Override
  public Fault fault() {
    return fault;
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
