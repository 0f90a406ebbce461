// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import io.ledgerhop.amazon.finance.Change;
import io.ledgerhop.amazon.finance.MoneyLeaf;
import io.ledgerhop.amazon.finance.Transaction;
import java.util.ArrayList;
import java.util.List;

/**
 * A money leaf with the transaction that it belongs to.
 *
 * @param number among the leaves of the transaction, from 1
 */
record TransactionLine(Transaction transaction, Change change, MoneyLeaf leaf, int number) {

  /** All lines of a transaction; each has the problem of the whole transaction. */
  static List<FinanceFinding<TransactionLine>> of(
      String seller, Transaction transaction, Change change) {
    List<FinanceFinding<TransactionLine>> lines = new ArrayList<>();
    for (MoneyLeaf leaf : transaction.leaves()) {
      lines.add(
          FinanceFinding.of(
              seller,
              new TransactionLine(transaction, change, leaf, lines.size() + 1),
              transaction.problem().or(leaf::problem)));
    }
    return lines;
  }
}
