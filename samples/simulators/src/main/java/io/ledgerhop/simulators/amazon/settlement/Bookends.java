// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The rows at the start and the end of a settlement that connect it with the previous and the next
 * one.
 */
final class Bookends {

  private static final String OTHER = "other-transaction";
  private static final long SUBSCRIPTION_FEE = 3_999;

  /** What Amazon withholds of an order whose tax it has not collected. */
  private static final long LONE_TAX = 137;

  private final SettlementSeries series;
  private final int index;
  private final GeneratedPeriod period;

  Bookends(SettlementSeries series, int index) {
    this.series = series;
    this.index = index;
    this.period = series.period(index);
  }

  /** Debt and reserve of the previous settlement; none in the first settlement. */
  List<FlatFileRow> opening() {
    List<FlatFileRow> rows = new ArrayList<>();
    if (index == 0) {
      return rows;
    }
    long owed = series.negativeTotal(index - 1);
    Event start = Event.ofAccount(OTHER, period.start());
    addUnlessZero(rows, start, Charge.PAYABLE_TO_AMAZON, owed);
    if (series.debt() == Debt.CHARGED) {
      // In real files one debt may be charged in several amounts.
      Event charge = Event.ofAccount(OTHER, period.start().plusSeconds(7_200));
      long firstPart = -owed / 3;
      addUnlessZero(rows, charge, Charge.SUCCESSFUL_CHARGE, firstPart);
      addUnlessZero(rows, charge, Charge.SUCCESSFUL_CHARGE, -owed - firstPart);
    }
    addUnlessZero(rows, start, Charge.PREVIOUS_RESERVE, series.reserveHeld(index - 1));
    return rows;
  }

  /**
   * Fees of the account, one row that adjusts the total, and the reserve.
   *
   * <p>The number of rows does not depend on {@code before}.
   *
   * @param before sum in cents of all rows so far
   */
  List<FlatFileRow> closing(long before) {
    List<FlatFileRow> rows = new ArrayList<>();
    if (series.lines() < SettlementSeries.CHAINED_LINES_MIN) {
      return rows;
    }
    SplittableRandom random = Chance.of(series.market(), series.seed(), index).forSettlement();
    add(rows, OTHER, Charge.SUBSCRIPTION, -SUBSCRIPTION_FEE * (1 - index % 2));
    add(rows, OTHER, Charge.STORAGE, -(500L + random.nextInt(2_000)));
    add(rows, "FBAFees", Charge.FBA_STORAGE, -(300L + random.nextInt(900)));
    add(rows, OTHER, Charge.WAREHOUSE_DAMAGE, 900L + random.nextInt(2_000));
    if (series.hasLoneTax(index)) {
      rows.add(loneTax());
    }
    long reserve = -series.reserveHeld(index);
    long others = before + rows.stream().mapToLong(FlatFileRow::cents).sum() + reserve;
    addBalance(rows, balance(others, random));
    addUnlessZero(
        rows, Event.ofAccount(OTHER, period.lastSecond()), Charge.CURRENT_RESERVE, reserve);
    return rows;
  }

  /** Tax that is withheld although none was collected: one of the two rows is missing. */
  private FlatFileRow loneTax() {
    Chance chance = Chance.of(series.market(), series.seed(), index);
    SoldOrder order = new OrderBook(series.market(), chance, period).order(0);
    Event late = order.event().turnedInto("Order_Retrocharge", "", period.lastSecond());
    Charge withheld = order.returned().taxes().withholding().ofPrincipal();
    return new FlatFileRow(late, order.returned().item(), withheld, -LONE_TAX, "");
  }

  /** The amount that makes the total negative exactly when it has to be. */
  private long balance(long others, SplittableRandom random) {
    if (series.negative(index)) {
      return series.negativeTotal(index) - others;
    }
    long advertising = -(1_500L + random.nextInt(6_000));
    if (others + advertising > 0) {
      return advertising;
    }
    return 2_500L + random.nextInt(5_000) - others;
  }

  private void addBalance(List<FlatFileRow> rows, long cents) {
    if (cents > 0) {
      add(rows, OTHER, Charge.WAREHOUSE_LOST, cents);
    } else {
      rows.add(
          FlatFileRow.ofAccount(
              Event.ofAccount("ServiceFee", closingTime(rows)), Charge.ADVERTISING, cents));
    }
  }

  private void add(List<FlatFileRow> rows, String transactionType, Charge charge, long cents) {
    addUnlessZero(rows, Event.ofAccount(transactionType, closingTime(rows)), charge, cents);
  }

  private Instant closingTime(List<FlatFileRow> rows) {
    return period.end().minusSeconds(3_600L * (rows.size() + 2));
  }

  private static void addUnlessZero(
      List<FlatFileRow> rows, Event event, Charge charge, long cents) {
    if (cents != 0) {
      rows.add(FlatFileRow.ofAccount(event, charge, cents));
    }
  }
}
