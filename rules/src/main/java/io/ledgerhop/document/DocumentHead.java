// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * The fields that a document has once, for all its lines.
 *
 * @param number the number by which people and the read-back find the document
 * @param date the entry date in the ledger
 * @param memo the header text in the ledger
 */
public record DocumentHead(
    BusinessKey key, String number, LocalDate date, Currency currency, String memo) {

  /** The head of a document. */
  public static DocumentHead of(Document document) {
    return new DocumentHead(
        document.key(), document.number(), document.date(), document.currency(), document.memo());
  }

  /**
   * The document with this head and these lines.
   *
   * @throws IllegalArgumentException if the lines do not balance
   */
  public Document with(List<DocumentLine> lines) {
    return switch (key.kind()) {
      case JOURNAL -> new Journal(key, number, date, currency, memo, lines);
      case BILL, VENDOR_CREDIT, DEBIT_MEMO, CREDIT_MEMO ->
          new VendorDocument(key, number, date, currency, memo, lines);
      case APPLICATION -> new Application(key, number, date, currency, memo, lines);
    };
  }
}
