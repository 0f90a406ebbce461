// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.proof.file;

import java.util.function.Function;

/**
 * A column of a table for people.
 *
 * @param kind how a spreadsheet shows it
 * @param text the cell of a row; for a date in ISO form, for a number plain digits with a decimal
 *     point; empty for an empty cell
 */
public record Column<R>(String name, Kind kind, Function<R, String> text) {

  /** What a cell is to a spreadsheet. */
  public enum Kind {
    /** Ids and words, which stay as they are. */
    TEXT,
    /** Money with two decimals. */
    MONEY,
    /** A whole number. */
    COUNT,
    /** A day. */
    DATE
  }

  static <R> Column<R> text(String name, Function<R, String> text) {
    return new Column<>(name, Kind.TEXT, text);
  }

  static <R> Column<R> money(String name, Function<R, String> digits) {
    return new Column<>(name, Kind.MONEY, digits);
  }

  static <R> Column<R> count(String name, Function<R, Long> count) {
    return new Column<>(name, Kind.COUNT, row -> Long.toString(count.apply(row)));
  }

  static <R> Column<R> date(String name, Function<R, Object> date) {
    return new Column<>(name, Kind.DATE, row -> date.apply(row).toString());
  }
}
