// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The balance of each account after documents are posted; a debit balance is positive. */
final class Balances {

  private final SortedMap<String, BigDecimal> byAccount = new TreeMap<>();

  static Balances of(List<Document> documents) {
    Balances balances = new Balances();
    documents.stream().flatMap(document -> document.lines().stream()).forEach(balances::add);
    return balances;
  }

  private void add(DocumentLine line) {
    BigDecimal amount = line.amount().amount();
    byAccount.merge(
        line.account().value(),
        line.side() == Side.DEBIT ? amount : amount.negate(),
        BigDecimal::add);
  }

  /** The balance of an account, with the decimals of its currency; 0 for one without lines. */
  String text(String account) {
    return byAccount.getOrDefault(account, BigDecimal.ZERO).toPlainString();
  }

  SortedMap<String, BigDecimal> withoutZeros() {
    SortedMap<String, BigDecimal> open = new TreeMap<>();
    byAccount.forEach(
        (account, balance) -> {
          if (balance.signum() != 0) {
            open.put(account, balance.stripTrailingZeros());
          }
        });
    return open;
  }
}
