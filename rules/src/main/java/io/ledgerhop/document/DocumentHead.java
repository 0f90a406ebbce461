// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * What a document says once, for all its lines.
 *
 * @param number by which people and read-back find it
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
   * The document, whole again.
   *
   * @throws IllegalArgumentException if the lines do not balance
   */
  public Document with(List<DocumentLine> lines) {
    return switch (key.kind()) {
      case JOURNAL -> new Journal(key, number, date, currency, memo, lines);
    };
  }
}
