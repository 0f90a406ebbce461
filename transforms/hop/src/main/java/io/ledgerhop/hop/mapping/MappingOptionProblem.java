// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with the options of Ledger Rules and Ledger Documents. */
public enum MappingOptionProblem implements ProblemCode {
  ZONE_UNKNOWN(
      Fault.USER,
      "there is no time zone \"{}\"",
      "write a name such as America/Los_Angeles or UTC, or leave it empty for the marketplace's own"),
  MARKETPLACE_UNKNOWN(
      Fault.USER,
      "\"{}\" is not a marketplace of Amazon",
      "write its name as in Amazon.com=America/New_York; Amazon.de=UTC"),
  MARKETPLACE_TWICE(Fault.USER, "{} has two time zones", "keep one of them"),
  CALENDAR_UNREADABLE(
      Fault.USER,
      "the calendar cannot be read: {}",
      "write a comma-separated text with a line for each period: Period,First day,Last day"),
  WORKBOOK_UNREADABLE(
      Fault.USER, "the workbook cannot be read: {}", "check the path and the permissions"),
  NEVER_WHOLE(
      Fault.USER,
      "settlement {} was still incomplete when the run ended, and none of it was passed on",
      "look for a transform before this one that drops rows");

  private final Wording wording;

  MappingOptionProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
