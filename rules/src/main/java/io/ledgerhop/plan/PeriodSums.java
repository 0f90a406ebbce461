// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.plan.calendar.FiscalPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** The money of a settlement in one accounting period, by document line. */
final class PeriodSums {

  private final FiscalPeriod period;
  private final long start;
  private final long end;
  private final long startInUtc;
  private final long endInUtc;
  private final Map<LineKey, LineSum> sums = new HashMap<>();
  private BigDecimal total = BigDecimal.ZERO;
  private long rows;
  private long firstLine = Long.MAX_VALUE;

  /**
   * @param zone the time zone in which the period begins and ends at midnight
   */
  PeriodSums(FiscalPeriod period, ZoneId zone) {
    this.period = period;
    this.start = midnight(period.first(), zone);
    this.end = midnight(period.last().plusDays(1), zone);
    this.startInUtc = midnight(period.first(), ZoneOffset.UTC);
    this.endInUtc = midnight(period.last().plusDays(1), ZoneOffset.UTC);
  }

  FiscalPeriod period() {
    return period;
  }

  /**
   * Whether an instant belongs to this period.
   *
   * @param second seconds since 1970-01-01T00:00Z
   */
  boolean has(long second) {
    return second >= start && second < end;
  }

  /** Whether an instant would belong to this period if its days were those of UTC. */
  boolean hasInUtc(long second) {
    return second >= startInUtc && second < endInUtc;
  }

  void add(Addend addend) {
    sums.computeIfAbsent(addend.key(), unused -> new LineSum()).add(addend);
    total = total.add(addend.amount());
    rows++;
    firstLine = Math.min(firstLine, addend.fileLine());
  }

  /** Adds all sums of this period to others. */
  void addTo(Map<LineKey, LineSum> others) {
    sums.forEach((key, sum) -> others.computeIfAbsent(key, unused -> new LineSum()).addAll(sum));
  }

  Map<LineKey, LineSum> sums() {
    return sums;
  }

  /** The sum of all postings, in the currency of the settlement. */
  BigDecimal total() {
    return total;
  }

  long rows() {
    return rows;
  }

  /** The line of the file with the first of the postings. */
  long firstLine() {
    return firstLine;
  }

  private static long midnight(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toEpochSecond();
  }
}
