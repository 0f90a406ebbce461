// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.proof;

import io.ledgerhop.amazon.settlement.Mistakes;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.text.FlatColumn;
import io.ledgerhop.amazon.settlement.text.FlatRow;
import io.ledgerhop.money.Currencies;
import java.util.Locale;
import java.util.Optional;

/**
 * The content of the summary row; its dates are not interpreted yet.
 *
 * @param deposit empty if the row does not have it
 */
public record SummaryRow(
    long line,
    String settlementId,
    String currency,
    WrittenDate start,
    WrittenDate end,
    Optional<WrittenDate> deposit) {

  /** A placeholder for a missing date, until the problem about it is reported. */
  private static final WrittenDate NONE = new WrittenDate('-', true, 1970, 1, 1, 0);

  public static SummaryRow read(
      FlatRow row, SettlementFile file, DateProof dates, Mistakes mistakes) {
    String place = file.place(row.line());
    String id = row.text(FlatColumn.SETTLEMENT_ID);
    String currency = row.text(FlatColumn.CURRENCY).toUpperCase(Locale.ROOT);
    if (id.isEmpty()) {
      mistakes.add(SettlementProblem.ID_MISSING.at(place));
    } else if (id.toUpperCase(Locale.ROOT).indexOf("E+") > 0) {
      mistakes.add(SettlementProblem.ID_ROUNDED.at(place, id));
    }
    if (Currencies.of(currency).isEmpty()) {
      mistakes.add(SettlementProblem.CURRENCY_UNKNOWN.at(place, currency));
    }
    for (FlatColumn column :
        new FlatColumn[] {FlatColumn.SETTLEMENT_START_DATE, FlatColumn.SETTLEMENT_END_DATE}) {
      if (!row.has(column)) {
        mistakes.add(SettlementProblem.DATE_MISSING.at(place, column.title()));
      }
    }
    WrittenDate start = date(row, FlatColumn.SETTLEMENT_START_DATE, dates, mistakes).orElse(NONE);
    WrittenDate end = date(row, FlatColumn.SETTLEMENT_END_DATE, dates, mistakes).orElse(NONE);
    Optional<WrittenDate> deposit = date(row, FlatColumn.DEPOSIT_DATE, dates, mistakes);
    return new SummaryRow(row.line(), id, currency, start, end, deposit);
  }

  private static Optional<WrittenDate> date(
      FlatRow row, FlatColumn column, DateProof dates, Mistakes mistakes) {
    if (!row.has(column)) {
      return Optional.empty();
    }
    dates.see(row, column).ifPresent(mistakes::add);
    return DateCell.read(row.bytes(), row.start(column), row.end(column));
  }
}
