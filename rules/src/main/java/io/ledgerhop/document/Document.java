// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import io.ledgerhop.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** A document of the ledger, complete, and balanced unless it is one of trade. */
public sealed interface Document permits Journal, VendorDocument, Application, TradeDocument {

  BusinessKey key();

  /**
   * The number by which people and the read-back find the document, for instance {@code
   * AMZ-90000000001-1}.
   */
  String number();

  /** The entry date in the ledger. */
  LocalDate date();

  Currency currency();

  /** The header text in the ledger. */
  String memo();

  List<DocumentLine> lines();

  /**
   * The day at whose exchange rate the ledger converts the document; empty if that is the entry
   * date. Only a journal can name another one.
   */
  default Optional<LocalDate> rateDate() {
    return Optional.empty();
  }

  /** Definition and due date of a trade document; empty for any other. */
  default Optional<TradeTerms> terms() {
    return Optional.empty();
  }

  /** The sum of the debits, which equals the sum of the credits; the value of a trade document. */
  default Money total(Side side) {
    return DocumentBalance.sum(currency(), lines(), side);
  }
}
