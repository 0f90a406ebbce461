// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import java.util.Arrays;
import java.util.Optional;

/** How a money line is posted, with the word that the workbook uses for it. */
public enum PostAs {
  JOURNAL("Journal"),
  BILL("Bill"),
  CREDIT("Credit"),
  BALANCE_SHEET("Balance sheet"),
  IGNORE("Ignore"),
  HOLD("Hold");

  private final String word;

  PostAs(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** True for the ways that make a document of accounts payable, which needs a vendor. */
  public boolean isPayable() {
    return switch (this) {
      case BILL, CREDIT -> true;
      case JOURNAL, BALANCE_SHEET, IGNORE, HOLD -> false;
    };
  }

  /** The constant for a word of the workbook, whatever its case. */
  public static Optional<PostAs> ofWord(String word) {
    return Arrays.stream(values())
        .filter(constant -> constant.word.equalsIgnoreCase(word.strip()))
        .findFirst();
  }
}
