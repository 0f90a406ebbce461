// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.TradeTerms;
import io.ledgerhop.posting.trail.SettlementKey;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The fields that all rows of a document share; its settlement is in other fields.
 *
 * @param kind and version, as a key writes them but in lower case
 * @param slice 1 for the first period that the settlement touches
 * @param chunk 1 for the first part of a document that had to be split
 * @param rateDate the day whose exchange rate is meant; the entry date for most documents
 * @param terms definition and due date of a document of trade; empty for any other
 */
public record DocumentFields(
    String number,
    String kind,
    int slice,
    int chunk,
    LocalDate date,
    LocalDate rateDate,
    Currency currency,
    String memo,
    Optional<TradeTerms> terms) {

  /** The fields of a document. */
  public static DocumentFields of(Document document) {
    BusinessKey key = document.key();
    return new DocumentFields(
        document.number(),
        key.kindText().toLowerCase(Locale.ROOT),
        key.slice(),
        key.chunk(),
        document.date(),
        document.rateDate().orElse(document.date()),
        document.currency(),
        document.memo(),
        document.terms());
  }

  /** The same fields with these terms, which stand in other fields of a row. */
  DocumentFields with(Optional<TradeTerms> others) {
    return new DocumentFields(number, kind, slice, chunk, date, rateDate, currency, memo, others);
  }

  /** Restores the document; refuses lines that do not balance. */
  public Document with(SettlementKey settlement, List<DocumentLine> lines) {
    BusinessKey key =
        BusinessKey.of(settlement.seller(), settlement.settlementId(), slice, kind, chunk);
    Optional<LocalDate> rate = Optional.of(rateDate);
    return new DocumentHead(key, number, date, currency, memo, rate, terms).with(lines);
  }
}
