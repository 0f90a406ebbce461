// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import io.ledgerhop.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A document of accounts payable: a bill, a vendor credit, or the memo that settles both.
 *
 * <p>Its lines include those on the payables account, which Intacct adds itself; every line has the
 * vendor as a dimension.
 */
public record VendorDocument(
    BusinessKey key,
    String number,
    LocalDate date,
    Currency currency,
    String memo,
    List<DocumentLine> lines)
    implements Document {

  /** Refuses a document that is empty, does not balance, or has no vendor or two. */
  public VendorDocument {
    lines = List.copyOf(lines);
    DocumentBalance.require(number, currency, lines);
    Parties.requireOne(number, Dimension.VENDOR, lines);
  }

  /** The id of the vendor. */
  public String vendor() {
    return lines.get(0).dimensions().id(Dimension.VENDOR);
  }

  /** The lines that the ledger shows as those of the document: all but the ones on payables. */
  public List<DocumentLine> charges() {
    return lines.stream().filter(line -> !isOnPayables(line)).toList();
  }

  /** The payables account; empty if no line is on it. */
  public Optional<AccountCode> payables() {
    return lines.stream().filter(VendorDocument::isOnPayables).map(DocumentLine::account).findAny();
  }

  /** What the document adds to what is owed to the vendor; negative if it lowers it. */
  public Money owed() {
    List<DocumentLine> payables = lines.stream().filter(VendorDocument::isOnPayables).toList();
    return DocumentBalance.sum(currency, payables, Side.CREDIT)
        .minus(DocumentBalance.sum(currency, payables, Side.DEBIT));
  }

  private static boolean isOnPayables(DocumentLine line) {
    return line.origin().rule().equals(Origin.PAYABLES);
  }
}
