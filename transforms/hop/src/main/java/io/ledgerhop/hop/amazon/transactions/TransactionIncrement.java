// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.amazon.finance.Change;
import io.ledgerhop.amazon.finance.TrailingReading;
import io.ledgerhop.amazon.finance.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Converts new and changed transactions to rows. One with a problem is delivered in every run until
 * the problem is gone.
 *
 * @param end up to where the feed is read; empty if only a part of it is
 */
record TransactionIncrement(String seller, TrailingReading reading, Optional<Instant> end)
    implements Answers.Taking<Transaction, TransactionLine> {

  @Override
  public void page(List<Transaction> transactions) {
    reading.page(
        transactions.stream().map(Transaction::id).filter(id -> !id.isEmpty()).distinct().toList());
  }

  @Override
  public List<FinanceFinding<TransactionLine>> rows(Transaction transaction) {
    if (transaction.problem().isPresent()) {
      return TransactionLine.of(seller, transaction, Change.NEW);
    }
    Change change = reading.take(transaction.id(), transaction.hash(), transaction.postedAt());
    return reading.isDelivered(change)
        ? TransactionLine.of(seller, transaction, change)
        : List.of();
  }

  @Override
  public void whole() {
    end.ifPresent(reading::wholeUntil);
  }
}
