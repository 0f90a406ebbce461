// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.book;

import static io.ledgerhop.hop.report.book.BookColumn.currency;
import static io.ledgerhop.hop.report.book.BookColumn.sentence;
import static io.ledgerhop.hop.report.book.BookColumn.text;

import io.ledgerhop.hop.report.file.ConstantText;
import io.ledgerhop.hop.report.page.TodoCase;
import java.util.List;

/** What needs a person, and what is worth a look; one row for each problem. */
final class TodoRow {

  static final String SHEET = "To do";

  static final List<BookColumn<TodoCase>> COLUMNS =
      List.of(
          text("Needs a person", 13, row -> row.isUrgent() ? "yes" : "worth a look"),
          sentence("Problem", 18, row -> ConstantText.of(row.kind())),
          text("Settlement", 15, row -> row.receipt().subject().settlementId()),
          sentence("Seller", 10, row -> row.receipt().subject().seller()),
          BookColumn.<TodoCase>amount("Total of the settlement", TodoCase::stopped).unsummed(),
          currency(
              row -> row.stopped().map(total -> total.currency().getCurrencyCode()).orElse("")),
          sentence("What is wrong", 46, row -> row.text().fact()),
          sentence("What to do", 38, row -> row.text().remedy()),
          sentence("File", 20, row -> row.receipt().subject().fileName()));

  private TodoRow() {}
}
