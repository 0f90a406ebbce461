// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Problems of rule files; the messages address the engineer who writes them. */
public enum RuleFileProblem implements ProblemCode {
  RULE_FILE_KIND_UNKNOWN(
      "this is not the name of a rule file",
      "name DRL .drl, and a decision table .drl.xlsx, .drl.xls or .drl.csv"),
  RULE_FILE_TOO_LARGE("the file is larger than {} MB", "divide it into several files"),
  RULE_FILE_TWICE("two rule files have this name", "rename one of them: the trace names the file"),
  RULE_FILE_EMPTY("the file has no rule", "write a rule, or leave the file out"),
  RULE_FILE_UNREADABLE(
      "the text is not UTF-8", "save it as UTF-8: other letters would compare wrongly"),
  TABLE_NOT_READ(
      "the decision table cannot be read: {}",
      "compare it with the example: a cell RuleSet, below it a cell RuleTable, CONDITION and ACTION"
          + " columns"),
  RULE_SYNTAX("this is not DRL: {}", "correct the text at this place"),
  RULE_INVALID("the rule cannot be compiled: {}", "correct the rule"),
  RULE_TWICE("a rule named \"{}\" is there already, in {}", "rename one of them"),
  GLOBAL_UNKNOWN(
      "there is no global {} {}", "write: global io.ledgerhop.mapping.rule.Postings postings"),
  ATTRIBUTE_REFUSED(
      "a rule must not have the attribute {}, because it would answer differently in another run",
      "write a condition instead, for instance on day"),
  RULE_WITHOUT_FACT(
      "the rule has no condition that a fact meets, so that it would not run for every line",
      "begin it with SettlementLine()"),
  TEXT_NEVER_EQUAL(
      "no {} is ever \"{}\", because rules see texts in lower case with single blanks",
      "write \"{}\""),
  DECIMAL_INEXACT("{} is read as a binary fraction, which is not exactly that amount", "write {}B"),
  RULE_TIE(
      "{} and {} decide the same line, with the same salience {}",
      "give one of them a higher salience, or a further condition"),
  RULE_DECIDES_TWICE(
      "the rule decides the same line more than once",
      "let its conditions match once, for instance with exists"),
  DIMENSION_TIE(
      "{} and {} set {} of the same line to {} and {}, with the same salience {}",
      "give one of them a higher salience, or a further condition"),
  RULE_SUM(
      "the rule posts {} of a line of {}", "correct its amounts: they must make that of the line"),
  RULE_AMOUNT_TOO_FINE("the rule posts {}, and {} has {} decimals", "round the amount in the rule"),
  RULE_AMOUNT_MISSING(
      "the rule makes {} postings, and number {} has neither an amount nor a share", "give it one"),
  RULE_FAILED("the rule failed with {}: {}", "correct the rule"),
  RULE_LOOPS(
      "the rules fired {} times for one line", "do not let a rule cause itself to fire again"),
  RULE_TOO_SLOW("the rule took longer than {} for one line", "look for a loop that does not end"),
  RULES_STOPPED("the run was stopped while a rule worked", "start it again when you like"),
  ORDER_TOO_LONG(
      "order {} has more than {} lines, too many for a rule on orders",
      "map such an order by rules without OrderLines");

  private final Wording wording;

  RuleFileProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
