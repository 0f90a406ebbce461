// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import java.util.function.Function;

/**
 * A column of a table for people.
 *
 * @param kind how a spreadsheet shows it
 * @param text the cell of a row; for a date in ISO form, for a number plain digits with a decimal
 *     point; empty for an empty cell
 */
public record TableColumn<R>(String name, Kind kind, Function<R, String> text) {

  /** The type of a cell in a spreadsheet. */
  public enum Kind {
    /** Ids and texts, which stay unchanged. */
    TEXT,
    /** Money with two decimals. */
    MONEY,
    /** A whole number. */
    COUNT,
    /** A day. */
    DATE
  }

  public static <R> TableColumn<R> text(String name, Function<R, String> text) {
    return new TableColumn<>(name, Kind.TEXT, text);
  }

  public static <R> TableColumn<R> money(String name, Function<R, String> digits) {
    return new TableColumn<>(name, Kind.MONEY, digits);
  }

  public static <R> TableColumn<R> count(String name, Function<R, Long> count) {
    return new TableColumn<>(name, Kind.COUNT, row -> Long.toString(count.apply(row)));
  }

  public static <R> TableColumn<R> date(String name, Function<R, Object> date) {
    return new TableColumn<>(name, Kind.DATE, row -> date.apply(row).toString());
  }
}
