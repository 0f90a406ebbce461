// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Application;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.ledger.LedgerEntry;
import java.util.SortedMap;
import java.util.TreeMap;

/** The balances of a ledger in memory: of its accounts, and of each bill and memo. */
final class KeptBalances {

  private final SortedMap<String, Money> accounts = new TreeMap<>();
  private final SortedMap<String, Money> open = new TreeMap<>();

  /** The entry as a ledger shows it that keeps its payables lines to itself. */
  LedgerEntry enter(String recordNo, Document document) {
    document
        .lines()
        .forEach(line -> accounts.merge(line.account().value(), signed(line), Money::plus));
    LedgerEntry entry =
        new LedgerEntry(
            recordNo, document.number(), document.date(), document.memo(), document.lines());
    if (document instanceof TradeDocument trade) {
      return entry.due(trade.trade().due(), trade.total(Side.DEBIT));
    }
    if (document instanceof VendorDocument vendor) {
      open.put(document.number(), vendor.owed());
      return new LedgerEntry(
              recordNo, document.number(), document.date(), document.memo(), vendor.charges())
          .owing(vendor.owed());
    }
    return document instanceof Application application ? entry.leaving(apply(application)) : entry;
  }

  private Money apply(Application application) {
    Money rest = Money.zero(application.currency());
    for (DocumentLine line : application.lines()) {
      Money now = open.merge(line.memo(), signed(line).negated(), Money::plus);
      rest = rest.plus(now.absolute());
    }
    return rest;
  }

  private static Money signed(DocumentLine line) {
    return line.side() == Side.DEBIT ? line.amount() : line.amount().negated();
  }

  /** The accounts that are not at 0.00; debits are positive. */
  SortedMap<String, Money> accounts() {
    SortedMap<String, Money> balances = new TreeMap<>(accounts);
    balances.values().removeIf(Money::isZero);
    return balances;
  }

  /** What is open, by document number; positive if it is owed to the vendor. */
  SortedMap<String, Money> open() {
    SortedMap<String, Money> payables = new TreeMap<>(open);
    payables.values().removeIf(Money::isZero);
    return payables;
  }
}
