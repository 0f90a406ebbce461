// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** What a document says once, for all its lines. */
public record DocumentHead(
    BusinessKey key, String number, LocalDate date, Currency currency, String memo) {

  public static DocumentHead of(Document document) {
    return new DocumentHead(
        document.key(), document.number(), document.date(), document.currency(), document.memo());
  }

  /** The document, whole again; refuses lines that do not balance. */
  public Document with(List<DocumentLine> lines) {
    return switch (key.kind()) {
      case JOURNAL -> new Journal(key, number, date, currency, memo, lines);
    };
  }
}
