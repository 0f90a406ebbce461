// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static io.ledgerhop.plan.PlanProblem.DAY_WITHOUT_PERIOD;
import static io.ledgerhop.plan.PlanProblem.OUTSIDE_ITS_PERIODS;

import io.ledgerhop.money.Money;
import io.ledgerhop.plan.calendar.FiscalPeriod;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.AccrualId;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts a settlement at the ends of the accounting periods. */
final class Slicer {

  private final PlanSettings settings;

  Slicer(PlanSettings settings) {
    this.settings = settings;
  }

  /** The settlement as one slice, dated on its last day, whatever periods it touches. */
  List<Slice> whole(SettlementHeader settlement, PostingPeriods periods) {
    Map<LineKey, LineSum> sums = new HashMap<>();
    periods.inOrder().forEach(period -> period.addTo(sums));
    return List.of(new Slice(1, 1, firstDay(settlement), lastDay(settlement), sums));
  }

  /**
   * A slice for each period with money, in the order of time. The last one is that of the period in
   * which the settlement ends, with or without money.
   */
  Outcome<List<Slice>> cut(SettlementHeader settlement, PostingPeriods postings) {
    Optional<FiscalPeriod> first = settings.calendar().periodOf(firstDay(settlement));
    Optional<FiscalPeriod> last = settings.calendar().periodOf(lastDay(settlement));
    if (first.isEmpty() || last.isEmpty()) {
      LocalDate missing = first.isEmpty() ? firstDay(settlement) : lastDay(settlement);
      return Outcome.failed(DAY_WITHOUT_PERIOD.at(place(settlement), missing));
    }
    List<PeriodSums> periods = new ArrayList<>(postings.inOrder());
    List<Problem> outside =
        periods.stream()
            .filter(sums -> isOutside(sums.period(), first.get(), last.get()))
            .map(sums -> outside(settlement, sums))
            .toList();
    if (!outside.isEmpty()) {
      return Outcome.failed(outside);
    }
    boolean endsWithMoney =
        !periods.isEmpty() && periods.get(periods.size() - 1).period().equals(last.get());
    if (!endsWithMoney) {
      periods.add(new PeriodSums(last.get(), settings.cutOff().zoneOf(settlement)));
    }
    return Outcome.of(slices(settlement, periods));
  }

  private List<Slice> slices(SettlementHeader settlement, List<PeriodSums> periods) {
    List<Slice> slices = new ArrayList<>();
    for (PeriodSums sums : periods) {
      int number = slices.size() + 1;
      FiscalPeriod period = sums.period();
      LocalDate from = later(period.first(), firstDay(settlement));
      LocalDate to = number == periods.size() ? lastDay(settlement) : period.last();
      slices.add(new Slice(number, periods.size(), from, to, sums.sums()));
    }
    return slices;
  }

  private Problem outside(SettlementHeader settlement, PeriodSums sums) {
    Money money = new Money(sums.total(), settlement.total().currency());
    return OUTSIDE_ITS_PERIODS.at(
        place(settlement),
        firstDay(settlement),
        lastDay(settlement),
        sums.rows(),
        money,
        sums.period().name(),
        sums.firstLine(),
        settlement.fileName());
  }

  private static boolean isOutside(FiscalPeriod period, FiscalPeriod first, FiscalPeriod last) {
    return period.first().isBefore(first.first()) || period.first().isAfter(last.first());
  }

  private LocalDate firstDay(SettlementHeader settlement) {
    return settings.cutOff().dayOf(settlement, settlement.start());
  }

  private LocalDate lastDay(SettlementHeader settlement) {
    return AccrualId.read(settlement.settlementId())
        .map(AccrualId::lastDay)
        .orElseGet(() -> settings.cutOff().dayOf(settlement, settlement.end()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static String place(SettlementHeader settlement) {
    return "settlement " + settlement.settlementId();
  }
}
