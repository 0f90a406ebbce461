// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Severity;
import io.ledgerhop.problem.Wording;

/** What a person should know about the lists of a workbook when they are refreshed. */
public enum RefreshProblem implements ProblemCode {
  LISTS_MISSING(
      Severity.ERROR,
      "there is no tab Lists that could be refreshed, the tabs are: {}",
      "add a tab Lists with titles such as Account, Account title and Vendor in its first row, or"
          + " copy the tab of the starter workbook"),
  NO_LIST(
      Severity.ERROR,
      "the first row has the title of no list to refresh: {}",
      "write these titles into the first row, above the columns that are to be filled"),
  LIST_TWICE(
      Severity.ERROR,
      "there are two columns {}, so it is unclear which of them is refreshed",
      "rename one of them"),
  LIST_TOO_LONG(
      Severity.ERROR,
      "the list {} would reach row {}, and a tab is read up to row {}",
      "leave this list out"),
  LIST_EMPTY(
      Severity.WARNING,
      "Intacct shows the user nothing for the list {}, so the list stays as it is",
      "check the permissions of the Intacct user, or leave this list out"),
  STILL_USED(
      Severity.WARNING,
      "{} {} is {} in Intacct, and stays in the list because these cells use it: {}",
      "choose another one there; the next refresh then takes it out"),
  BEYOND_DROP_DOWN(
      Severity.WARNING,
      "the list {} reaches row {}, and drop-downs or formulas look at {} only",
      "extend their range in the spreadsheet program, under Data Validation and in the formulas");

  private final Wording wording;

  RefreshProblem(Severity severity, String text, String remedy) {
    this.wording = new Wording(Fault.USER, severity, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
