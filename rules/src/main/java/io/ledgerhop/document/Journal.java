// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A general journal entry; its debits equal its credits.
 *
 * @param rateDate the day at whose exchange rate the ledger converts the entry; empty if that is
 *     the entry date
 */
public record Journal(
    BusinessKey key,
    String number,
    LocalDate date,
    Currency currency,
    String memo,
    List<DocumentLine> lines,
    Optional<LocalDate> rateDate)
    implements Document {

  /** Refuses an entry that is empty, mixes currencies or does not balance. */
  public Journal {
    lines = List.copyOf(lines);
    rateDate = rateDate.filter(day -> !day.equals(date));
    DocumentBalance.require(number, currency, lines);
  }

  /** An entry that the ledger converts at the rate of its entry date. */
  public Journal(
      BusinessKey key,
      String number,
      LocalDate date,
      Currency currency,
      String memo,
      List<DocumentLine> lines) {
    this(key, number, date, currency, memo, lines, Optional.empty());
  }
}
