// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.util.Optional;
import java.util.Set;

/** Where an account stands in the financial statements. */
public enum AccountClass {
  BALANCE_SHEET(
      "balance sheet", Set.of("balance sheet", "balancesheet", "asset", "liability", "equity")),
  PROFIT_AND_LOSS(
      "profit and loss",
      Set.of(
          "profit and loss",
          "profit & loss",
          "p&l",
          "income statement",
          "incomestatement",
          "income",
          "other income",
          "revenue",
          "expense",
          "expenses",
          "cost of goods sold"));

  private final String word;
  private final Set<String> words;

  AccountClass(String word, Set<String> words) {
    this.word = word;
    this.words = words;
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
    for (AccountClass some : values()) {
      if (some.words.contains(plain)) {
        return Optional.of(some);
      }
    }
    return Optional.empty();
  }
}
