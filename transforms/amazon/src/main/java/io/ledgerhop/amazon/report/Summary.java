// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * What the summary row says, its dates still as they are written.
 *
 * @param deposit empty when the row does not say it
 */
record Summary(
    long line,
    String settlementId,
    String currency,
    WrittenDate start,
    WrittenDate end,
    Optional<WrittenDate> deposit) {

  /** Stands for a date that is not there, until the problem about it is shown. */
  private static final WrittenDate NONE = new WrittenDate('-', true, 1970, 1, 1, 0);

  static Summary read(Row row, SettlementFile file, DateProof dates, Mistakes mistakes) {
    String place = file.place(row.line());
    String id = row.text(Column.SETTLEMENT_ID);
    String currency = row.text(Column.CURRENCY).toUpperCase(Locale.ROOT);
    if (id.isEmpty()) {
      mistakes.add(SettlementProblem.ID_MISSING.at(place));
    } else if (id.toUpperCase(Locale.ROOT).indexOf("E+") > 0) {
      mistakes.add(SettlementProblem.ID_ROUNDED.at(place, id));
    }
    if (currency(currency).isEmpty()) {
      mistakes.add(SettlementProblem.CURRENCY_UNKNOWN.at(place, currency));
    }
    for (Column column : new Column[] {Column.SETTLEMENT_START_DATE, Column.SETTLEMENT_END_DATE}) {
      if (!row.has(column)) {
        mistakes.add(SettlementProblem.DATE_MISSING.at(place, column.title()));
      }
    }
    WrittenDate start = date(row, Column.SETTLEMENT_START_DATE, dates, mistakes).orElse(NONE);
    WrittenDate end = date(row, Column.SETTLEMENT_END_DATE, dates, mistakes).orElse(NONE);
    Optional<WrittenDate> deposit = date(row, Column.DEPOSIT_DATE, dates, mistakes);
    return new Summary(row.line(), id, currency, start, end, deposit);
  }

  /** The currency of a code; empty when there is none with it. */
  static Optional<Currency> currency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getCurrencyCode().equals(code))
        .findFirst();
  }

  private static Optional<WrittenDate> date(
      Row row, Column column, DateProof dates, Mistakes mistakes) {
    if (!row.has(column)) {
      return Optional.empty();
    }
    dates.see(row, column).ifPresent(mistakes::add);
    return DateCell.read(row.bytes(), row.start(column), row.end(column));
  }
}
