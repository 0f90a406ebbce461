// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import io.ledgerhop.money.Money;
import java.util.Currency;
import java.util.List;

/** Checks that the debits of a document equal its credits. */
final class DocumentBalance {

  private DocumentBalance() {}

  /**
   * Refuses a document without lines, in two currencies, or out of balance.
   *
   * @throws IllegalArgumentException with the number of the document
   */
  static void require(String number, Currency currency, List<DocumentLine> lines) {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(number + " has no lines");
    }
    Money debits = sum(currency, lines, Side.DEBIT);
    Money credits = sum(currency, lines, Side.CREDIT);
    if (!debits.equals(credits)) {
      throw new IllegalArgumentException(
          number + " does not balance: debits " + debits + ", credits " + credits);
    }
  }

  static Money sum(Currency currency, List<DocumentLine> lines, Side side) {
    return lines.stream()
        .filter(line -> line.side() == side)
        .map(DocumentLine::amount)
        .reduce(Money.zero(currency), Money::plus);
  }
}
