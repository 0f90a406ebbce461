// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong with a query for records of Intacct. */
public enum QueryProblem implements ProblemCode {
  FILTER_UNFIT(
      Fault.USER,
      "at position {}, {} is expected, and there is {}",
      "write conditions like STATUS = active and WHENMODIFIED >= 2026-11-01; a text with blanks or"
          + " signs in it goes into quotation marks"),
  FILTER_NEGATED(
      Fault.USER,
      "at position {}, Intacct has no \"not\" before a condition",
      "turn the operator round instead: !=, not in, not like, is not null, < for >="),
  FILTER_DATE(
      Fault.USER,
      "at position {}, {} is no day and no time",
      "write 2026-11-30 or 2026-11-30T08:00:00; a text that only looks like it goes into quotation"
          + " marks"),
  FILTER_VALUES(
      Fault.USER,
      "at position {}, a list has {} values, and Intacct takes {}",
      "split the list, joined with \"or\" for in, with \"and\" for not in"),
  FILTER_TOO_LONG(Fault.USER, "it has more than {} {}", "shorten it"),
  OBJECT_REFUSED(
      Fault.USER,
      "Intacct does not describe the object {}: {}",
      "correct the name of the object{}, or see whether the company subscribes to it"),
  OBJECT_NOT_LISTED(
      Fault.USER,
      "user {} may not list {}: {}",
      "give the user the permission to list these records in Intacct"),
  FIELD_UNKNOWN(
      Fault.USER,
      "object {} has no field {}{}",
      "correct the name; the log of a run without listed fields shows all of them"),
  KEY_MISSING(
      Fault.USER,
      "object {} has no field {}",
      "read all its records in each run: set Only what has changed to N"),
  FIELD_TWICE(Fault.USER, "{} is listed twice", "remove one of them"),
  FIELD_UNFIT(
      Fault.USER,
      "\"{}\" is no field",
      "write names of fields separated by commas, each alone or with a type, as in"
          + " ACCOUNTNO, BALANCE:amount"),
  TYPE_UNKNOWN(Fault.USER, "\"{}\" is no type{}", "choose one of {}"),
  VALUE_UNFIT(
      Fault.USER,
      "{} is \"{}\", which is no {}",
      "choose another type for the field, or read it as text"),
  ROWS_LIMIT(
      Fault.USER,
      "Intacct has {} records of {}, more than the {} that are read at most",
      "narrow the filter, or raise Rows at most"),
  PAGE_TOO_LARGE(
      Fault.USER,
      "a page of {} records of {} is larger than an answer may be",
      "list only the fields that are needed, or set a smaller Page size"),
  ORDER_BROKEN(
      Fault.REMOTE,
      "the records do not come in the order of their numbers: {} after {}",
      "the run ends because records could be missing; run again, and report it if it stays");

  private final Wording wording;

  QueryProblem(Fault fault, String text, String remedy) {
    this.wording = Wording.error(fault, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
