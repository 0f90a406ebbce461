// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who owes the tax of a line to the state, with the word that the workbook uses for it. */
public enum TaxTreatment {
  /** The row says nothing: its lines are no tax, or Amazon's own descriptions tell. */
  NONE(""),
  /** Amazon collects and remits it: its account must return to 0.00 in each order. */
  FACILITATOR("Facilitator"),
  /** The seller owes it: it stays on its account as a liability. */
  SELLER("Seller"),
  /**
   * Each order tells: tax of an order from which Amazon withholds goes to the account of the
   * withheld tax, other tax stays on the account of its row.
   */
  BY_ORDER("By order");

  private final String word;

  TaxTreatment(String word) {
    this.word = word;
  }

  /** The word of the workbook; empty for {@link #NONE}. */
  public String word() {
    return word;
  }

  /** All words that a cell may hold; it may also be blank. */
  public static List<String> words() {
    return Arrays.stream(values()).map(TaxTreatment::word).filter(text -> !text.isEmpty()).toList();
  }

  /** The constant for a word of the workbook, whatever its case; empty for any other text. */
  public static Optional<TaxTreatment> ofWord(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(constant -> constant.word.toLowerCase(Locale.ROOT).equals(plain))
        .findFirst();
  }
}
