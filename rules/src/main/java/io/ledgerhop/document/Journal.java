// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import io.ledgerhop.money.Money;
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
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(number + " has no lines");
    }
    requireBalance(number, currency, lines);
  }

  private static void requireBalance(String number, Currency currency, List<DocumentLine> lines) {
    var debits = sum(currency, lines, Side.DEBIT);
    var credits = sum(currency, lines, Side.CREDIT);
    if (!debits.equals(credits)) {
      throw new IllegalArgumentException(
          number + " does not balance: debits " + debits + ", credits " + credits);
    }
  }

  private static Money sum(Currency currency, List<DocumentLine> lines, Side side) {
    return lines.stream()
        .filter(line -> line.side() == side)
        .map(DocumentLine::amount)
        .reduce(Money.zero(currency), Money::plus);
  }
}
