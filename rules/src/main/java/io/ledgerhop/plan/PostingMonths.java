// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static io.ledgerhop.plan.PlanProblem.CROSSES_MONTH_END;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Adds up the money of a settlement by the month in which Amazon booked it, in the cut-off zone.
 */
final class PostingMonths {

  /**
   * At most this many months are kept apart; money of further months is added to the last of them.
   */
  static final int MONTHS_MAX = 120;

  private final SettlementHeader settlement;
  private final ZoneId zone;
  private final LocalDate entryDate;

  /** Empty until money of a month other than that of the entry date has come. */
  private final TreeMap<YearMonth, Month> months = new TreeMap<>();

  private Month current;

  private static final class Month {
    private final YearMonth name;
    private final long from;
    private final long to;
    private BigDecimal sum = BigDecimal.ZERO;
    private long rows;

    Month(YearMonth name, ZoneId zone) {
      this.name = name;
      this.from = name.atDay(1).atStartOfDay(zone).toEpochSecond();
      this.to = name.plusMonths(1).atDay(1).atStartOfDay(zone).toEpochSecond();
    }

    boolean has(long second) {
      return second >= from && second < to;
    }
  }

  PostingMonths(SettlementHeader settlement, CutOff cutOff) {
    this.settlement = settlement;
    this.zone = cutOff.zoneOf(settlement);
    this.entryDate = cutOff.dayOf(settlement, settlement.end());
    this.current = new Month(YearMonth.from(entryDate), zone);
  }

  /** Adds money that is posted; it may come in any order. */
  void add(Instant postedAt, BigDecimal amount) {
    if (!current.has(postedAt.getEpochSecond())) {
      current = month(YearMonth.from(postedAt.atZone(zone)));
    }
    current.sum = current.sum.add(amount);
    current.rows++;
  }

  private Month month(YearMonth name) {
    if (months.isEmpty()) {
      months.put(current.name, current);
    }
    boolean isFull = months.size() >= MONTHS_MAX && !months.containsKey(name);
    return months.computeIfAbsent(isFull ? months.lastKey() : name, kept -> new Month(kept, zone));
  }

  /**
   * A warning that names the months and their money; empty if all is booked in the month of the
   * entry date.
   */
  Optional<Problem> warning() {
    if (months.isEmpty()) {
      return Optional.empty();
    }
    String text =
        months.values().stream()
            .filter(month -> month.rows > 0)
            .map(this::text)
            .collect(Collectors.joining(", "));
    return Optional.of(
        CROSSES_MONTH_END.at(
            "settlement " + settlement.settlementId(), entryDate, zone, text, entryDate));
  }

  private String text(Month month) {
    Money money = new Money(month.sum, settlement.total().currency());
    return month.name + " " + money + " (" + month.rows + (month.rows == 1 ? " row)" : " rows)");
  }
}
