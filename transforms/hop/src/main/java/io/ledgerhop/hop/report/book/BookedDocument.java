// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.book;

import static io.ledgerhop.hop.report.book.BookColumn.currency;
import static io.ledgerhop.hop.report.book.BookColumn.day;
import static io.ledgerhop.hop.report.book.BookColumn.sentence;
import static io.ledgerhop.hop.report.book.BookColumn.text;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.Side;
import io.ledgerhop.hop.report.file.ConstantText;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.SettlementResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document, and what became of it. */
record BookedDocument(Receipt receipt, Document document) {

  static final String SHEET = "Documents";

  static final List<BookColumn<BookedDocument>> COLUMNS =
      List.of(
          text("Settlement", 15, row -> row.document.key().settlementId()),
          text("Document", 22, row -> row.document.number()),
          text("Kind", 16, row -> ConstantText.of(row.document.key().kind())),
          day("Date", row -> row.document.date().toString()),
          BookColumn.<BookedDocument>amount(
              "Debit", row -> Optional.of(row.document.total(Side.DEBIT))),
          BookColumn.<BookedDocument>amount(
              "Credit", row -> Optional.of(row.document.total(Side.CREDIT))),
          currency(row -> row.document.currency().getCurrencyCode()),
          text("Result", 15, row -> ConstantText.of(row.receipt.status())),
          text("Intacct record", 22, row -> row.receipt.recordNo()),
          sentence("Message", 40, row -> row.receipt.message()),
          BookColumn.link("In Intacct", row -> row.receipt.address()));

  static Stream<BookedDocument> of(SettlementResult result) {
    return result.outcomes().stream()
        .flatMap(
            receipt ->
                receipt.document().stream().map(document -> new BookedDocument(receipt, document)));
  }
}
