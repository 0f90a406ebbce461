// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** A general journal entry; its debits equal its credits. */
public record Journal(
    BusinessKey key,
    String number,
    LocalDate date,
    Currency currency,
    String memo,
    List<DocumentLine> lines)
    implements Document {

  /** Refuses an entry that is empty, mixes currencies or does not balance. */
  public Journal {
    lines = List.copyOf(lines);
    DocumentBalance.require(number, currency, lines);
  }
}
