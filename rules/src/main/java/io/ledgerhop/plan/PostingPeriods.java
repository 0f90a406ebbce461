// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static io.ledgerhop.plan.PlanProblem.CROSSES_PERIOD_END;
import static io.ledgerhop.plan.PlanProblem.DAY_WITHOUT_PERIOD;
import static io.ledgerhop.plan.PlanProblem.OTHER_PERIOD_IN_UTC;
import static io.ledgerhop.plan.PlanProblem.TOO_MANY_PERIODS;

import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.plan.calendar.FiscalPeriod;
import io.ledgerhop.problem.Counted;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.AccrualId;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the postings of a settlement by document line and by the accounting period in which
 * Amazon booked them, in the cut-off zone.
 */
final class PostingPeriods {

  /** A settlement with money in more periods than this is held. */
  static final int PERIODS_MAX = 120;

  /** At most this many ranges of lines are named. */
  private static final int RANGES_MAX = 20;

  private final SettlementHeader settlement;
  private final ZoneId zone;
  private final LocalDate entryDate;
  private final FiscalCalendar calendar;
  private final TreeMap<LocalDate, PeriodSums> periods = new TreeMap<>();
  private @Nullable PeriodSums current;
  private @Nullable LocalDate withoutPeriod;
  private boolean isFull;
  private final SourceRows otherInUtc = SourceRows.none();
  private BigDecimal moneyOtherInUtc = BigDecimal.ZERO;

  PostingPeriods(SettlementHeader settlement, PlanSettings settings) {
    this.settlement = settlement;
    this.zone = settings.cutOff().zoneOf(settlement);
    this.entryDate = settings.cutOff().dayOf(settlement, settlement.end());
    this.calendar = AccrualId.isOf(settlement) ? FiscalCalendar.months() : settings.calendar();
  }

  /** Adds money that is posted; it may come in any order. */
  void add(Addend addend) {
    long second = addend.second();
    PeriodSums sums = current;
    if (sums == null || !sums.has(second)) {
      Optional<PeriodSums> other = at(second);
      if (other.isEmpty()) {
        return;
      }
      sums = other.get();
      current = sums;
    }
    sums.add(addend);
    if (!sums.hasInUtc(second)) {
      otherInUtc.add(addend.fileLine());
      moneyOtherInUtc = moneyOtherInUtc.add(addend.amount());
    }
  }

  /** The sums of each period with money, in the order of time. */
  List<PeriodSums> inOrder() {
    return List.copyOf(periods.values());
  }

  /** Why the settlement cannot be posted; empty if nothing forbids it. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (isFull) {
      problems.add(TOO_MANY_PERIODS.at(place(), PERIODS_MAX));
    }
    if (withoutPeriod != null) {
      problems.add(DAY_WITHOUT_PERIOD.at(place(), withoutPeriod));
    }
    return problems;
  }

  /**
   * A warning for a settlement that is posted whole: the money of each period; empty if all is
   * booked in the period of the entry date.
   */
  Optional<Problem> crossing() {
    boolean isCrossing = periods.values().stream().anyMatch(sums -> !has(sums, entryDate));
    String text = periods.values().stream().map(this::text).collect(Collectors.joining(", "));
    return isCrossing
        ? Optional.of(CROSSES_PERIOD_END.at(place(), entryDate, zone, text, entryDate))
        : Optional.empty();
  }

  /** A warning for a settlement that is cut: the rows that UTC would put into another period. */
  Optional<Problem> differingFromUtc() {
    return otherInUtc.count() == 0
        ? Optional.empty()
        : Optional.of(
            OTHER_PERIOD_IN_UTC.at(
                settlement.fileName() + ", " + place(),
                otherInUtc.ranges(RANGES_MAX),
                money(moneyOtherInUtc),
                zone));
  }

  private Optional<PeriodSums> at(long second) {
    LocalDate day = Instant.ofEpochSecond(second).atZone(zone).toLocalDate();
    Optional<FiscalPeriod> period = calendar.periodOf(day);
    if (period.isEmpty()) {
      withoutPeriod = withoutPeriod == null || day.isBefore(withoutPeriod) ? day : withoutPeriod;
      return Optional.empty();
    }
    LocalDate first = period.get().first();
    isFull |= periods.size() >= PERIODS_MAX && !periods.containsKey(first);
    return isFull
        ? Optional.empty()
        : Optional.of(periods.computeIfAbsent(first, unused -> new PeriodSums(period.get(), zone)));
  }

  private static boolean has(PeriodSums sums, LocalDate day) {
    return !day.isBefore(sums.period().first()) && !day.isAfter(sums.period().last());
  }

  private String text(PeriodSums sums) {
    return "%s %s (%s)"
        .formatted(sums.period().name(), money(sums.total()), Counted.of(sums.rows(), "row"));
  }

  private Money money(BigDecimal amount) {
    return new Money(amount, settlement.total().currency());
  }

  private String place() {
    return "settlement " + settlement.settlementId();
  }
}
