// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.util.Optional;

/** Where an account stands in the financial statements. */
public enum AccountClass {
  BALANCE_SHEET("balance sheet"),
  PROFIT_AND_LOSS("profit and loss");

  private final String word;

  AccountClass(String word) {
    this.word = word;
  }

  /** The words for it in a workbook. */
  public String word() {
    return word;
  }

  /**
   * The class that words of accountants mean.
   *
   * @param plain in lower case, with single blanks
   * @return empty if they mean none
   */
  public static Optional<AccountClass> ofWords(String plain) {
    return switch (plain) {
      case "balance sheet", "balancesheet", "asset", "liability", "equity" ->
          Optional.of(BALANCE_SHEET);
      case "profit and loss",
          "profit & loss",
          "p&l",
          "income statement",
          "incomestatement",
          "income",
          "other income",
          "revenue",
          "expense",
          "expenses",
          "cost of goods sold" ->
          Optional.of(PROFIT_AND_LOSS);
      default -> Optional.empty();
    };
  }
}
