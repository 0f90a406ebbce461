// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

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
    Balance.require(number, currency, lines);
    Vendors.requireOne(number, lines);
  }

  /** The id of the vendor. */
  public String vendor() {
    return lines.get(0).dimensions().id(Dimension.VENDOR);
  }
}
