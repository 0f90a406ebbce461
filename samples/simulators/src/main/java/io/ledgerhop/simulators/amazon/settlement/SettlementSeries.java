// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/**
 * Consecutive fortnightly settlements of one seller: each begins when the previous one ends, and
 * reserve and debt are carried from one to the next.
 *
 * @param seed the seed of all random values
 * @param anchor the last settlement ends three days before this day
 * @param count the number of settlements
 * @param lines money rows in each settlement, without header and summary
 */
public record SettlementSeries(
    Market market, long seed, LocalDate anchor, int count, long lines, Debt debt) {

  public static final LocalDate DEFAULT_ANCHOR = LocalDate.of(2026, 11, 15);
  public static final long LINES_MAX = 10_000_000;
  public static final int COUNT_MAX = 200;

  /**
   * A settlement with fewer rows has no reserve or debt, because there are too few rows for them.
   */
  public static final long CHAINED_LINES_MIN = 20;

  private static final int NEGATIVE_INDEX = 1;
  private static final int LONE_TAX_INDEX = 2;
  private static final Duration FORTNIGHT = Duration.ofDays(14);
  private static final int SECONDS_A_DAY = 86_400;

  public SettlementSeries {
    if (lines < 0 || lines > LINES_MAX) {
      throw new IllegalArgumentException("lines must be 0 to " + LINES_MAX + ": " + lines);
    }
    if (count < 1 || count > COUNT_MAX) {
      throw new IllegalArgumentException("settlements must be 1 to " + COUNT_MAX + ": " + count);
    }
    if (count > 1 && lines < CHAINED_LINES_MIN) {
      throw new IllegalArgumentException(
          "several settlements need at least " + CHAINED_LINES_MIN + " lines each: " + lines);
    }
  }

  /** A single settlement of this size. */
  public static SettlementSeries single(Market market, long seed, LocalDate anchor, long lines) {
    return new SettlementSeries(market, seed, anchor, 1, lines, Debt.NONE);
  }

  /** The settlement with this index, from 0. */
  public GeneratedSettlement settlement(int index) {
    if (index < 0 || index >= count) {
      throw new IllegalArgumentException("settlement " + index + " of " + count);
    }
    return new GeneratedSettlement(this, index);
  }

  /** The period that is still open: it begins when the last settlement ends. */
  public GeneratedSettlement open() {
    return new SettlementSeries(
            market, seed, anchor.plusDays(FORTNIGHT.toDays()), count + 1, lines, debt)
        .settlement(count);
  }

  boolean negative(int index) {
    return debt != Debt.NONE && index == NEGATIVE_INDEX && count > NEGATIVE_INDEX + 1;
  }

  /** True for the settlement in which one order has only one of its two rows of facilitator tax. */
  boolean hasLoneTax(int index) {
    return debt == Debt.CARRIED && index == LONE_TAX_INDEX && lines >= CHAINED_LINES_MIN;
  }

  /** Total of a negative settlement in cents, below zero; 0 for any other. */
  long negativeTotal(int index) {
    return negative(index) ? -(100 + perLine(index, 10, 20)) : 0;
  }

  /** The reserve that is withheld when this settlement closes, in cents, not negative. */
  long reserveHeld(int index) {
    return lines < CHAINED_LINES_MIN || negative(index) ? 0 : perLine(index, 20, 20);
  }

  /** Eleven digits, increasing within the series. */
  String id(int index) {
    long block = new SplittableRandom(seed).nextLong(100_000);
    return Long.toString(
        market.place().orderPrefix() * 100_000_000L + block * 1_000 + index * 3L + 1);
  }

  GeneratedPeriod period(int index) {
    Instant last =
        anchor
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant()
            .minus(Duration.ofDays(3))
            .plusSeconds(Chance.of(market, seed, -1).forSettlement().nextInt(SECONDS_A_DAY));
    Instant end = last.minus(FORTNIGHT.multipliedBy(count - 1L - index));
    return new GeneratedPeriod(end.minus(FORTNIGHT), end);
  }

  private long perLine(int index, int least, int spread) {
    SplittableRandom random = Chance.of(market, seed, index).forSettlement();
    return lines * (least + random.nextInt(spread)) + random.nextInt(100);
  }
}
