// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import java.util.Arrays;
import java.util.Optional;

/** The class of account suggested for a kind of money. */
public enum LineClass {
  /** Never profit or loss: reserves, debts carried forward, returned payouts, loans. */
  BALANCE_SHEET_ONLY("balance sheet only"),
  ASSET("asset"),
  LIABILITY("liability"),
  INCOME("income"),
  INCOME_REDUCTION("income reduction"),
  OTHER_INCOME("other income"),
  EXPENSE("expense");

  private final String word;

  LineClass(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  static Optional<LineClass> ofWord(String word) {
    return Arrays.stream(values()).filter(constant -> constant.word.equals(word)).findFirst();
  }
}
