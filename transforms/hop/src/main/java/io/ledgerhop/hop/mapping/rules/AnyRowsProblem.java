// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What can be wrong when Ledger Rules maps rows that are no settlement lines. */
public enum AnyRowsProblem implements ProblemCode {
  COLUMN_UNKNOWN(
      "\"{}\" is no column with its field", "write it as Amount=fee, with one of the columns {}"),
  COLUMN_TWICE("the column {} has two fields", "keep one of them"),
  FIELD_TWICE("the field {} stands for two columns", "copy it into a second field before"),
  FIELDS_NEEDED(
      "no field is chosen for {}", "write pairs as in Amount=fee; Currency=currency; Day=booked"),
  CURRENCY_UNREADABLE(
      "\"{}\" is not a currency code", "write three letters, such as USD, in a transform before"),
  ORDERS_NEED_SETTLEMENTS(
      "a rule file looks at the lines of orders, and any rows belong to no settlement",
      "choose Settlement lines, or leave that rule file out"),
  SELLERS_NEED_SETTLEMENTS(
      "there are overrides for a seller account, and any rows belong to none",
      "choose Settlement lines, or name overrides without a seller account"),
  ALL_NEEDS_A_WORKBOOK(
      "all matching rows are those of the workbook, and there are rule files",
      "choose Most specific, or leave the rule files out"),
  ALL_NEEDS_ANY_ROWS(
      "a settlement line may be posted once only", "choose Most specific, or Any rows");

  private final Wording wording;

  AnyRowsProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
