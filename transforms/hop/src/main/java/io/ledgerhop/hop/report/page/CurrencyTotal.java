// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.page;

import io.ledgerhop.hop.report.file.Figures;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.report.SettlementResult;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settlements of one currency.
 *
 * @param entered the totals of those that are in the books, or would be if the run were no preview
 * @param stopped the totals of those that are not
 */
public record CurrencyTotal(long settlements, Money entered, Money stopped) {

  /** The same as the page shows it. */
  public record Texts(
      String currency, long settlements, String total, String entered, String stopped) {}

  /** By the code of the currency; a file without a total is in none. */
  public static List<CurrencyTotal> of(List<SettlementResult> results) {
    Map<String, CurrencyTotal> totals = new TreeMap<>();
    for (SettlementResult result : results) {
      result
          .subject()
          .total()
          .map(total -> of(result, total))
          .ifPresent(one -> totals.merge(one.code(), one, CurrencyTotal::plus));
    }
    return List.copyOf(totals.values());
  }

  public String code() {
    return entered.currency().getCurrencyCode();
  }

  public Money total() {
    return entered.plus(stopped);
  }

  Texts texts() {
    return new Texts(
        code(), settlements, Figures.of(total()), Figures.of(entered), Figures.of(stopped));
  }

  private static CurrencyTotal of(SettlementResult result, Money total) {
    Currency currency = total.currency();
    return StatusWords.isStopped(result.status())
        ? new CurrencyTotal(1, Money.zero(currency), total)
        : new CurrencyTotal(1, total, Money.zero(currency));
  }

  private CurrencyTotal plus(CurrencyTotal other) {
    return new CurrencyTotal(
        settlements + other.settlements, entered.plus(other.entered), stopped.plus(other.stopped));
  }
}
