// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document as the ledger shows it.
 *
 * @param recordNo the ledger's own record number
 * @param number the document number, as {@link io.ledgerhop.document.Document#number}
 * @param memo the header text, as {@link io.ledgerhop.document.Document#memo}
 * @param lines account, amount, side, dimensions and memo of each line; the origin is not known to
 *     the ledger and is empty. A bill or adjustment has no lines on the payables account
 * @param owed what a bill or adjustment adds to what is owed to the vendor, negative if it lowers
 *     it, or the total of a trade document; empty for other documents
 * @param open what is still open of the documents that an application closes; empty for other
 *     documents
 * @param rateDate the day at whose exchange rate the ledger has converted a journal; empty if the
 *     ledger does not show it, or was not asked because the journal names no rate date
 * @param due the day on which a trade document is due; empty for other documents
 * @param address where a browser shows it to a user of the ledger; empty if the ledger does not say
 */
public record LedgerEntry(
    String recordNo,
    String number,
    LocalDate date,
    String memo,
    List<DocumentLine> lines,
    Optional<Money> owed,
    Optional<Money> open,
    Optional<LocalDate> rateDate,
    Optional<LocalDate> due,
    String address) {

  /** A journal entry. */
  public LedgerEntry(
      String recordNo, String number, LocalDate date, String memo, List<DocumentLine> lines) {
    this(
        recordNo,
        number,
        date,
        memo,
        lines,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /** A journal entry that the ledger has converted at the rate of this day, if it shows one. */
  public LedgerEntry convertedAt(Optional<LocalDate> day) {
    return new LedgerEntry(recordNo, number, date, memo, lines, owed, open, day, due, address);
  }

  /** A bill or adjustment of this total. */
  public LedgerEntry owing(Money total) {
    return new LedgerEntry(
        recordNo, number, date, memo, lines, Optional.of(total), open, rateDate, due, address);
  }

  /** An application after which this is still open. */
  public LedgerEntry leaving(Money rest) {
    return new LedgerEntry(
        recordNo, number, date, memo, lines, owed, Optional.of(rest), rateDate, due, address);
  }

  /** A trade document of this total, which is due on this day. */
  public LedgerEntry due(LocalDate day, Money total) {
    return new LedgerEntry(
        recordNo,
        number,
        date,
        memo,
        lines,
        Optional.of(total),
        open,
        rateDate,
        Optional.of(day),
        address);
  }

  /** The same entry, which a browser shows at this address. */
  public LedgerEntry at(String page) {
    return new LedgerEntry(recordNo, number, date, memo, lines, owed, open, rateDate, due, page);
  }
}
