// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.book;

import io.ledgerhop.money.Money;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param width in characters
 * @param text of a cell; empty for an empty cell
 * @param money of a cell, for an amount; it has the currency of its row
 * @param formula of an amount, with {@code #} for the number of the row; empty if it is a figure
 * @param isSummed whether the rows at the end have its sum for each currency
 */
record BookColumn<R>(
    String title,
    Kind kind,
    int width,
    Function<R, String> text,
    Function<R, Optional<Money>> money,
    String formula,
    boolean isSummed) {

  /** The type of its cells. */
  enum Kind {
    /** Ids and words, which are never numbers or formulas. */
    TEXT,
    /** Texts that go on in the next line where the cell ends. */
    SENTENCE,
    /** The currency of the amounts of a row. */
    CURRENCY,
    AMOUNT,
    COUNT,
    /** A day in ISO form. */
    DAY,
    /** The address of a page. */
    LINK;

    boolean isNumber() {
      return this == AMOUNT || this == COUNT || this == DAY;
    }
  }

  static <R> BookColumn<R> text(String title, int width, Function<R, String> text) {
    return of(title, Kind.TEXT, width, text);
  }

  static <R> BookColumn<R> sentence(String title, int width, Function<R, String> text) {
    return of(title, Kind.SENTENCE, width, text);
  }

  static <R> BookColumn<R> currency(Function<R, String> code) {
    return of("Currency", Kind.CURRENCY, 10, code);
  }

  static <R> BookColumn<R> count(String title, Function<R, Long> count) {
    return of(title, Kind.COUNT, 13, row -> Long.toString(count.apply(row)));
  }

  static <R> BookColumn<R> day(String title, Function<R, String> day) {
    return of(title, Kind.DAY, 12, day);
  }

  /** A word that opens the page at this address. */
  static <R> BookColumn<R> link(String title, Function<R, String> address) {
    return of(title, Kind.LINK, 12, address);
  }

  /** An amount whose sums are meaningful. */
  static <R> BookColumn<R> amount(String title, Function<R, Optional<Money>> money) {
    return new BookColumn<>(title, Kind.AMOUNT, 16, row -> "", money, "", true);
  }

  /** The same without sums, such as for an opening balance. */
  BookColumn<R> unsummed() {
    return new BookColumn<>(title, kind, width, text, money, formula, false);
  }

  /** The same, calculated by the spreadsheet; the money is what the formula gives. */
  BookColumn<R> by(String how) {
    return new BookColumn<>(title, kind, width, text, money, how, isSummed);
  }

  private static <R> BookColumn<R> of(
      String title, Kind kind, int width, Function<R, String> text) {
    return new BookColumn<>(title, kind, width, text, row -> Optional.empty(), "", false);
  }
}
