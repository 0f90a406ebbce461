// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.book;

import static io.ledgerhop.hop.report.book.BookColumn.currency;
import static io.ledgerhop.hop.report.book.BookColumn.sentence;
import static io.ledgerhop.hop.report.book.BookColumn.text;

import io.ledgerhop.hop.report.file.RollForwardRow;
import java.util.List;
import java.util.Optional;

/** The sheets about control accounts: from opening to closing, and tax in and out. */
final class ControlRow {

  static final String SHEET = "Control accounts";
  static final String TAX_SHEET = "Tax";

  static final List<BookColumn<RollForwardRow>> COLUMNS =
      List.of(
          text("Settlement", 18, row -> row.settlement().settlementId()),
          text("Seller", 14, row -> row.settlement().seller()),
          text("Account", 18, row -> row.balance().control().word()),
          BookColumn.<RollForwardRow>amount("Opening", row -> Optional.of(row.balance().opening()))
              .unsummed(),
          BookColumn.<RollForwardRow>amount("Added", row -> Optional.of(row.balance().added()))
              .unsummed(),
          BookColumn.<RollForwardRow>amount("Taken", row -> Optional.of(row.balance().taken()))
              .unsummed(),
          BookColumn.<RollForwardRow>amount("Closing", row -> Optional.of(row.balance().closing()))
              .by("D#+E#-F#")
              .unsummed(),
          currency(RollForwardRow::currency),
          sentence("Open", 44, RollForwardRow::open));

  /** Only of the account for tax that Amazon collects and pays itself. */
  static final List<BookColumn<RollForwardRow>> TAX_COLUMNS =
      List.of(
          text("Settlement", 18, row -> row.settlement().settlementId()),
          text("Seller", 14, row -> row.settlement().seller()),
          BookColumn.<RollForwardRow>amount("Collected", row -> Optional.of(row.balance().added())),
          BookColumn.<RollForwardRow>amount("Withheld", row -> Optional.of(row.balance().taken())),
          BookColumn.<RollForwardRow>amount(
                  "Left", row -> Optional.of(row.balance().added().minus(row.balance().taken())))
              .by("C#-D#"),
          currency(RollForwardRow::currency));

  private ControlRow() {}
}
