// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.hop.report.file.Figures;
import io.ledgerhop.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The accounts of one currency: a row for each, a column for each month.
 *
 * @param months the titles of the columns; earlier months are together in the first
 * @param total the sums of all columns; debits equal credits
 */
public record AccountSheet(
    String currency, List<String> months, List<AccountRow> accounts, AccountRow total) {

  /** A page of this many months fits a sheet of paper. */
  private static final int MONTHS_MAX = 5;

  /**
   * An account.
   *
   * @param balances debits less credits of each month; empty where nothing was entered
   */
  public record AccountRow(
      String account,
      String title,
      List<String> balances,
      String debit,
      String credit,
      String balance) {}

  /** The sheets of all currencies of a run. */
  static List<AccountSheet> of(AccountSums sums, AccountTitles titles) {
    Map<Currency, Map<AccountSums.Key, AccountSums.Sum>> byCurrency = new LinkedHashMap<>();
    sums.all()
        .forEach(
            (key, sum) ->
                byCurrency
                    .computeIfAbsent(key.currency(), unused -> new LinkedHashMap<>())
                    .put(key, sum));
    List<AccountSheet> sheets = new ArrayList<>();
    byCurrency.forEach((currency, own) -> sheets.add(of(currency, own, titles)));
    return sheets;
  }

  private static AccountSheet of(
      Currency currency, Map<AccountSums.Key, AccountSums.Sum> sums, AccountTitles titles) {
    TreeSet<YearMonth> all = new TreeSet<>();
    sums.keySet().forEach(key -> all.add(key.month()));
    List<YearMonth> months = new ArrayList<>(all.descendingSet());
    boolean hasEarlier = months.size() > MONTHS_MAX;
    YearMonth first = months.get(Math.min(months.size(), MONTHS_MAX) - 1);
    Columns columns = new Columns(first, List.copyOf(all.tailSet(first)), hasEarlier);
    Map<AccountCode, Map<AccountSums.Key, AccountSums.Sum>> byAccount = new LinkedHashMap<>();
    sums.forEach(
        (key, sum) ->
            byAccount
                .computeIfAbsent(key.account(), unused -> new LinkedHashMap<>())
                .put(key, sum));
    List<AccountRow> rows = new ArrayList<>();
    byAccount.forEach((code, own) -> rows.add(columns.row(code.value(), titles.title(code), own)));
    return new AccountSheet(
        currency.getCurrencyCode(), columns.titles(), rows, columns.row("", "", sums));
  }

  /** The columns of months. */
  private record Columns(YearMonth first, List<YearMonth> months, boolean hasEarlier) {

    List<String> titles() {
      List<String> titles = new ArrayList<>();
      if (hasEarlier) {
        titles.add("Before " + first);
      }
      months.forEach(month -> titles.add(month.toString()));
      return titles;
    }

    AccountRow row(String account, String title, Map<AccountSums.Key, AccountSums.Sum> sums) {
      List<String> balances = new ArrayList<>();
      if (hasEarlier) {
        balances.add(balance(sums, month -> month.isBefore(first)));
      }
      months.forEach(column -> balances.add(balance(sums, column::equals)));
      AccountSums.Sum all = sums.values().stream().reduce(AccountSums.Sum::plus).orElseThrow();
      return new AccountRow(
          account,
          title,
          balances,
          all.debit().isZero() ? "" : Figures.of(all.debit()),
          all.credit().isZero() ? "" : Figures.of(all.credit()),
          Figures.of(all.balance()));
    }

    private static String balance(
        Map<AccountSums.Key, AccountSums.Sum> sums, Predicate<YearMonth> isIn) {
      return sums.entrySet().stream()
          .filter(entry -> isIn.test(entry.getKey().month()))
          .map(entry -> entry.getValue().balance())
          .reduce(Money::plus)
          .map(Figures::of)
          .orElse("");
    }
  }
}
