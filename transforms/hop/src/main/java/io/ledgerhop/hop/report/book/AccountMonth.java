// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.book;

import static io.ledgerhop.hop.report.book.BookColumn.currency;
import static io.ledgerhop.hop.report.book.BookColumn.text;

import io.ledgerhop.hop.report.page.AccountSums;
import io.ledgerhop.hop.report.page.AccountTitles;
import java.util.List;
import java.util.Optional;

/** What was entered on an account in a month. */
record AccountMonth(AccountSums.Key key, AccountSums.Sum sum, String title) {

  static final String SHEET = "Accounts";

  static final List<BookColumn<AccountMonth>> COLUMNS =
      List.of(
          text("Account", 14, row -> row.key.account().value()),
          BookColumn.<AccountMonth>amount("Debit", row -> Optional.of(row.sum.debit())),
          BookColumn.<AccountMonth>amount("Credit", row -> Optional.of(row.sum.credit())),
          BookColumn.<AccountMonth>amount("Balance", row -> Optional.of(row.sum.balance()))
              .by("B#-C#"),
          currency(row -> row.key.currency().getCurrencyCode()),
          text("Month", 10, row -> row.key.month().toString()),
          text("Title", 34, AccountMonth::title));

  static List<AccountMonth> of(AccountSums sums, AccountTitles titles) {
    return sums.all().entrySet().stream()
        .map(
            entry ->
                new AccountMonth(
                    entry.getKey(), entry.getValue(), titles.title(entry.getKey().account())))
        .toList();
  }
}
