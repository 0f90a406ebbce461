// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The fields that a document has once, for all its lines.
 *
 * @param number the number by which people and the read-back find the document
 * @param date the entry date in the ledger
 * @param memo the header text in the ledger
 * @param rateDate the day whose exchange rate is meant; empty if that is the entry date
 * @param terms definition and due date of a trade document; empty for any other
 */
public record DocumentHead(
    BusinessKey key,
    String number,
    LocalDate date,
    Currency currency,
    String memo,
    Optional<LocalDate> rateDate,
    Optional<TradeTerms> terms) {

  /** Refuses a rate date for a document that cannot name one, and terms unless it is of trade. */
  public DocumentHead {
    rateDate = rateDate.filter(day -> !day.equals(date));
    if (rateDate.isPresent() && key.kind() != DocumentKind.JOURNAL) {
      throw new IllegalArgumentException(
          number + " is no journal and has the rate date " + rateDate.get());
    }
    if (terms.isPresent() != TradeDocument.isOf(key.kind())) {
      throw new IllegalArgumentException(
          number + " is " + key.kind() + " and has the terms " + terms.orElse(null));
    }
  }

  /** The head of a document that is not one of trade. */
  public DocumentHead(
      BusinessKey key,
      String number,
      LocalDate date,
      Currency currency,
      String memo,
      Optional<LocalDate> rateDate) {
    this(key, number, date, currency, memo, rateDate, Optional.empty());
  }

  /** The head of a document that is converted at the rate of its entry date. */
  public DocumentHead(
      BusinessKey key, String number, LocalDate date, Currency currency, String memo) {
    this(key, number, date, currency, memo, Optional.empty(), Optional.empty());
  }

  /** The head of a document. */
  public static DocumentHead of(Document document) {
    return new DocumentHead(
        document.key(),
        document.number(),
        document.date(),
        document.currency(),
        document.memo(),
        document.rateDate(),
        document.terms());
  }

  /** The same head of a journal that is converted at the rate of this day. */
  public DocumentHead withRateDate(LocalDate day) {
    return new DocumentHead(key, number, date, currency, memo, Optional.of(day), terms);
  }

  /** The same head on another day and with another text; the rate of a journal stays. */
  public DocumentHead on(LocalDate day, String text) {
    Optional<LocalDate> rate =
        key.kind() == DocumentKind.JOURNAL ? rateDate.or(() -> Optional.of(date)) : rateDate;
    return new DocumentHead(key, number, day, currency, text, rate, terms);
  }

  /**
   * The document with this head and these lines.
   *
   * @throws IllegalArgumentException if the lines do not balance
   */
  public Document with(List<DocumentLine> lines) {
    return switch (key.kind()) {
      case JOURNAL -> new Journal(key, number, date, currency, memo, lines, rateDate);
      case BILL, VENDOR_CREDIT, DEBIT_MEMO, CREDIT_MEMO ->
          new VendorDocument(key, number, date, currency, memo, lines);
      case APPLICATION -> new Application(key, number, date, currency, memo, lines);
      case PURCHASING, ORDER_ENTRY ->
          new TradeDocument(key, number, date, currency, memo, lines, terms.orElseThrow());
    };
  }
}
