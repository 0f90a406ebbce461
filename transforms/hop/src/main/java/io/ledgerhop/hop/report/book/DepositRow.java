// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.book;

import static io.ledgerhop.hop.report.book.BookColumn.currency;
import static io.ledgerhop.hop.report.book.BookColumn.text;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.hop.report.page.AccountSums;
import io.ledgerhop.hop.report.page.AccountTitles;
import io.ledgerhop.hop.report.page.DepositSteps;
import io.ledgerhop.posting.report.SettlementResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an account adds to the deposit of a settlement, or takes from it. */
record DepositRow(SettlementResult result, AccountCode account, AccountSums.Sum sum, String title) {

  static final String SHEET = "Sales to deposit";

  static final List<BookColumn<DepositRow>> COLUMNS =
      List.of(
          text("Settlement", 18, row -> row.result.subject().settlementId()),
          text("Seller", 14, row -> row.result.subject().seller()),
          text("Account", 14, row -> row.account.value()),
          BookColumn.<DepositRow>amount("Debit", row -> Optional.of(row.sum.debit())),
          BookColumn.<DepositRow>amount("Credit", row -> Optional.of(row.sum.credit())),
          BookColumn.<DepositRow>amount("Effect", row -> Optional.of(row.sum.balance().negated()))
              .by("E#-D#"),
          currency(row -> row.sum.debit().currency().getCurrencyCode()),
          text("Title", 34, DepositRow::title));

  static Stream<DepositRow> of(SettlementResult result, AccountTitles titles) {
    return DepositSteps.of(result, titles).stream()
        .flatMap(sums -> sums.entrySet().stream())
        .map(
            entry ->
                new DepositRow(
                    result, entry.getKey(), entry.getValue(), titles.title(entry.getKey())));
  }
}
