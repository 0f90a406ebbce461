// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.book;

import static io.ledgerhop.hop.report.book.BookColumn.amount;
import static io.ledgerhop.hop.report.book.BookColumn.count;
import static io.ledgerhop.hop.report.book.BookColumn.currency;
import static io.ledgerhop.hop.report.book.BookColumn.sentence;
import static io.ledgerhop.hop.report.book.BookColumn.text;

import io.ledgerhop.hop.report.file.ConstantText;
import io.ledgerhop.hop.report.page.StatusWords;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.SettlementResult;
import java.util.List;
import java.util.stream.Collectors;

/** Which settlements the run had, and what became of them. */
final class SettlementRow {

  static final String SHEET = "Settlements";

  /** The letters of the columns that the summary counts and adds up. */
  static final String TOTAL = "F";

  static final String CURRENCY = "G";
  static final String STOPPED = "I";

  /** The word in the column Stopped. */
  static final String YES = "yes";

  static final String NO = "no";

  static final List<BookColumn<SettlementResult>> COLUMNS =
      List.of(
          text("Settlement", 18, result -> result.subject().settlementId()),
          text("Seller", 14, result -> result.subject().seller()),
          sentence("File", 28, result -> result.subject().fileName()),
          count("Lines", result -> result.subject().lines()),
          count("Documents", SettlementRow::documents),
          amount("Total", result -> result.subject().total()),
          currency(
              result ->
                  result
                      .subject()
                      .total()
                      .map(total -> total.currency().getCurrencyCode())
                      .orElse("")),
          text("Result", 18, result -> ConstantText.of(result.status())),
          text("Stopped", 10, result -> StatusWords.isStopped(result.status()) ? YES : NO),
          sentence("Intacct records", 40, SettlementRow::records));

  private SettlementRow() {}

  private static long documents(SettlementResult result) {
    return result.outcomes().stream().filter(receipt -> receipt.document().isPresent()).count();
  }

  private static String records(SettlementResult result) {
    return result.outcomes().stream()
        .filter(receipt -> receipt.document().isPresent())
        .map(Receipt::recordNo)
        .filter(record -> !record.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
