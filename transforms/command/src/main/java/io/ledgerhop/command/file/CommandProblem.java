// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with the arguments of the command, or with the files that it reads. */
public enum CommandProblem implements ProblemCode {
  WORKBOOK_NOT_READ(
      Fault.USER, "the workbook cannot be read: {}", "check the path and the permissions"),
  WORKBOOK_HAS_ERRORS(
      Fault.USER,
      "the workbook has errors, {} in all; the first is {}",
      "correct them; ledgerhop check shows all"),
  RULE_FILES_NOT_READ(
      Fault.USER, "the rule files cannot be read: {}", "check the path and the permissions"),
  RULE_FILES_HAVE_ERRORS(
      Fault.USER,
      "the rule files have errors, {} in all; the first is {}",
      "correct them; ledgerhop check shows all"),
  SELLER_NEEDED(
      Fault.USER,
      "the overrides differ by seller account, and it is not said whose lines these are",
      "name the seller account, such as {}"),
  OTHER_SET_MISSING(
      Fault.USER,
      "there is nothing to compare the rules with",
      "name another workbook with --with, or other files with --with-rules or --with-overrides"),
  TESTS_FAIL(
      Fault.USER,
      "tests of the workbook fail, {} in all; the first is {}",
      "correct them; ledgerhop check shows all"),
  SETTLEMENTS_MISSING(
      Fault.USER, "no settlement is named", "name settlement files, or a folder of them"),
  LAST_UNCLEAR(Fault.USER, "{} is no number of settlements", "write 1 or more, or leave it out"),
  HISTORY_NOT_READ(
      Fault.USER, "the settlements cannot be read: {}", "check the path and the permissions"),
  HISTORY_EMPTY(Fault.USER, "there is no settlement", "name settlement files, or a folder of them"),
  HISTORY_TOO_LARGE(
      Fault.USER, "the folder has more than {} files", "name the folder of the settlements only"),
  LINE_INCOMPLETE(
      Fault.USER,
      "it is needed for a line that is typed",
      "write it, or take a line of a file with --settlements and --row"),
  LINE_TWICE(
      Fault.USER,
      "the line is typed, and taken from a file",
      "leave out --settlements and --row, or what is typed"),
  TYPES_UNCLEAR(
      Fault.USER,
      "these are not three types, or they are typed twice",
      "write all three as messages do, \"Order / ItemFees / Commission\", without options such as"
          + " --amount-type"),
  AMOUNT_UNCLEAR(Fault.USER, "\"{}\" is not an amount", "write it like -12.50"),
  CURRENCY_UNCLEAR(Fault.USER, "\"{}\" is not a currency code", "write three letters, such as USD"),
  ROW_MISSING(
      Fault.USER,
      "no settlement that is named has a money line {}",
      "write the number of a line of the file, the line with the titles being 1"),
  ROW_AMBIGUOUS(
      Fault.USER,
      "{} money lines have the number {}",
      "name one file with --settlements; if it has several amounts in a line, type the line"),
  FOLDER_IS_TEXT(
      Fault.USER,
      "it is a folder, so it is a text twin itself",
      "name a workbook that is a file: XLSX, XLS or ODS"),
  FOLDER_HAS_FILES(
      Fault.USER,
      "the folder has .csv files that the twin does not replace: {}",
      "delete them or name another folder; else they would be read as tabs"),
  NOT_WRITTEN(Fault.USER, "the answer cannot be written: {}", "check the path and the permissions"),
  HOP_NOT_FOUND(
      Fault.USER,
      "the command is not in the folder of a Hop: there is no {}",
      "unzip the plugin into the folder of Hop, and start the ledgerhop there"),
  HOP_WITHOUT_RESULT(
      Fault.USER,
      "Hop ended before the run wrote its result: {}",
      "correct --project, --environment, --run-configuration, --workflow or --pipeline, or what"
          + " Hop's log says"),
  PROGRAM_FAILED(
      Fault.OURS, "the command failed: {}", "please report it with the workbook and the arguments");

  private final Wording wording;

  CommandProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
