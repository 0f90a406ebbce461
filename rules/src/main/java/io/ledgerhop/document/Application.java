// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * Applies the credits of a vendor to its bills, so that neither stays open; no money moves.
 *
 * <p>All lines are on the payables account. The memo of a line is the number of the document whose
 * open amount it closes: a debit closes a bill or credit memo, a credit closes a vendor credit or
 * debit memo.
 */
public record Application(
    BusinessKey key,
    String number,
    LocalDate date,
    Currency currency,
    String memo,
    List<DocumentLine> lines)
    implements Document {

  /** Refuses an application that is empty, does not balance, or has no vendor or two. */
  public Application {
    lines = List.copyOf(lines);
    DocumentBalance.require(number, currency, lines);
    Parties.requireOne(number, Dimension.VENDOR, lines);
  }

  /** The id of the vendor. */
  public String vendor() {
    return lines.get(0).dimensions().id(Dimension.VENDOR);
  }
}
