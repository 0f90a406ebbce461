// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Application;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.RunReport;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the documents of a run enter, by currency, account and month of the entry date.
 *
 * <p>Documents that are rejected or of unknown outcome are left out. So are applications, which
 * only close what others have entered.
 */
public final class AccountSums {

  private static final Comparator<Key> ORDER =
      Comparator.comparing((Key key) -> key.currency().getCurrencyCode())
          .thenComparing(key -> key.account().value())
          .thenComparing(Key::month);

  /** The place of a sum. */
  public record Key(Currency currency, AccountCode account, YearMonth month) {}

  /** The debits and credits of a place. */
  public record Sum(Money debit, Money credit) {

    static Sum of(DocumentLine line) {
      Money zero = Money.zero(line.amount().currency());
      boolean isDebit = line.side() == Side.DEBIT;
      return new Sum(isDebit ? line.amount() : zero, isDebit ? zero : line.amount());
    }

    /** Debits less credits. */
    public Money balance() {
      return debit.minus(credit);
    }

    Sum plus(Sum other) {
      return new Sum(debit.plus(other.debit), credit.plus(other.credit));
    }
  }

  private final SortedMap<Key, Sum> sums = new TreeMap<>(ORDER);

  /** The sums of all documents of a run that count. */
  public static AccountSums of(RunReport report) {
    AccountSums sums = new AccountSums();
    report.results().stream()
        .flatMap(result -> result.outcomes().stream())
        .filter(receipt -> StatusWords.isCounted(receipt.status()))
        .map(Receipt::document)
        .forEach(document -> document.ifPresent(sums::add));
    return sums;
  }

  /** In the order of currency, account and month. */
  public SortedMap<Key, Sum> all() {
    return Collections.unmodifiableSortedMap(sums);
  }

  private void add(Document document) {
    if (document instanceof Application) {
      return;
    }
    YearMonth month = YearMonth.from(document.date());
    document.lines().stream()
        .filter(line -> line.goods().isEmpty())
        .forEach(
            line ->
                sums.merge(
                    new Key(document.currency(), line.account(), month), Sum.of(line), Sum::plus));
  }
}
