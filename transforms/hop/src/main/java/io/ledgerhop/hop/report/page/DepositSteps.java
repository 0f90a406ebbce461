// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Application;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.Origin;
import io.ledgerhop.posting.report.SettlementResult;
import io.ledgerhop.settlement.PayoutId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each account adds to the deposit of a settlement, or takes from it. */
public final class DepositSteps {

  /** Lines that balance others, and are no money of the settlement. */
  private static final Set<String> BALANCING =
      Set.of(
          Origin.CLEARING,
          Origin.CARRIED_FORWARD,
          Origin.PAYABLES,
          Origin.INTER_ENTITY,
          Origin.BANK,
          Origin.EXCHANGE);

  private DepositSteps() {}

  /**
   * The sums of the accounts, from sales to balances.
   *
   * @return empty if no document of the settlement counts, or it is no settlement of Amazon; also
   *     if its documents are in two currencies, as entities keep their books, and have no common
   *     sum
   */
  public static Optional<SortedMap<AccountCode, AccountSums.Sum>> of(
      SettlementResult result, AccountTitles titles) {
    List<Document> documents =
        result.outcomes().stream()
            .filter(receipt -> StatusWords.isCounted(receipt.status()))
            .flatMap(receipt -> receipt.document().stream())
            .filter(document -> !document.key().isReversal())
            .toList();
    long currencies = documents.stream().map(Document::currency).distinct().count();
    return currencies != 1 || !PayoutId.isSettlement(result.subject().settlementId())
        ? Optional.empty()
        : Optional.of(sums(documents, titles));
  }

  private static SortedMap<AccountCode, AccountSums.Sum> sums(
      List<Document> documents, AccountTitles titles) {
    SortedMap<AccountCode, AccountSums.Sum> sums = new TreeMap<>(titles.fromSalesToBalances());
    documents.stream()
        .filter(document -> !(document instanceof Application))
        .flatMap(document -> document.lines().stream())
        .filter(line -> !BALANCING.contains(line.origin().rule()))
        .forEach(
            line -> sums.merge(line.account(), AccountSums.Sum.of(line), AccountSums.Sum::plus));
    return sums;
  }
}
