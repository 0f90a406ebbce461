// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.book;

import static io.ledgerhop.hop.report.book.BookColumn.currency;
import static io.ledgerhop.hop.report.book.BookColumn.text;

import io.ledgerhop.hop.report.file.ConstantText;
import io.ledgerhop.hop.report.page.TodoCase;
import java.util.List;

/** What needs a person, and what is worth a look; one row for each problem. */
final class TodoRow {

  static final String SHEET = "To do";

  static final List<BookColumn<TodoCase>> COLUMNS =
      List.of(
          text("Needs a person", 16, row -> row.isUrgent() ? "yes" : "worth a look"),
          text("Problem", 28, row -> ConstantText.of(row.kind())),
          text("Settlement", 18, row -> row.receipt().subject().settlementId()),
          text("Seller", 14, row -> row.receipt().subject().seller()),
          BookColumn.<TodoCase>amount("Total of the settlement", TodoCase::stopped).unsummed(),
          currency(
              row -> row.stopped().map(total -> total.currency().getCurrencyCode()).orElse("")),
          text("What is wrong", 70, row -> row.text().fact()),
          text("What to do", 60, row -> row.text().remedy()),
          text("File", 28, row -> row.receipt().subject().fileName()));

  private TodoRow() {}
}
