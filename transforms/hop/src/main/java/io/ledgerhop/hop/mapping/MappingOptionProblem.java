// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with the options of Ledger Rules and Ledger Documents. */
public enum MappingOptionProblem implements ProblemCode {
  TABLE_UNREADABLE(
      Fault.USER,
      "the table cannot be read: {}",
      "write a comma-separated text in UTF-8 with the titles in its first line, or a tab of a"
          + " workbook"),
  CALENDAR_TWICE(
      Fault.USER,
      "the accounting periods come from a file and from Intacct",
      "leave Calendar or Calendar of company empty"),
  FEES_UNCLEAR(
      Fault.USER,
      "\"{}\" is no way to post fees",
      "write one of {}, and for a single seller account CA=bills"),
  FEES_TWICE(Fault.USER, "{} has two ways to post fees", "keep one of them"),
  LINES_UNCLEAR(
      Fault.USER,
      "\"{}\" is not a number of lines",
      "write a whole number of at least {}, or leave it empty to split no document"),
  BASE_CURRENCY_UNKNOWN(
      Fault.USER,
      "\"{}\" is not a currency code",
      "write the three letters of the currency of the books, such as USD"),
  CONVERSION_INCOMPLETE(
      Fault.USER,
      "converting needs a base currency, exchange rates and a rounding account",
      "fill in all three, or leave them empty so that Intacct converts"),
  WORKBOOK_UNREADABLE(
      Fault.USER, "the workbook cannot be read: {}", "check the path and the permissions"),
  RULE_FILE_NOT_READ(
      Fault.USER, "the rule file cannot be read: {}", "check the path and the permissions"),
  RULE_FILES_NONE(
      Fault.USER,
      "there is no rule file",
      "put files there that end with .drl, .drl.xlsx, .drl.xls or .drl.csv, or correct the path"),
  RULE_FILES_TOO_MANY(
      Fault.USER, "there are {} rule files, and at most {} are read", "name fewer of them"),
  RULES_NEED_ONE_COPY(
      Fault.USER,
      "the rules look at the lines of orders, and the transform has {} copies",
      "set it to one copy: each copy would see only a part of an order"),
  COVERAGE_NEEDS_ONE_COPY(
      Fault.USER,
      "the transform has {} copies",
      "set it to one copy: each copy would see only a part of the lines"),
  ORDERS_INCOMPLETE(
      Fault.USER,
      "settlement {} was still incomplete when the run ended, and rules look at its orders",
      "look for a transform before this one that drops rows"),
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
