// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.calendar;

import static io.ledgerhop.plan.calendar.CalendarProblem.PERIODS_GAP;
import static io.ledgerhop.plan.calendar.CalendarProblem.PERIODS_OVERLAP;
import static io.ledgerhop.plan.calendar.CalendarProblem.PERIOD_NAMED_TWICE;
import static io.ledgerhop.plan.calendar.CalendarProblem.PERIOD_REVERSED;
import static io.ledgerhop.plan.calendar.CalendarProblem.PERIOD_UNNAMED;

import io.ledgerhop.plan.table.ListedTable;
import io.ledgerhop.plan.table.TableLine;
import io.ledgerhop.plan.table.TableTitles;
import io.ledgerhop.plan.table.TableTitles.Column;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the periods that a company lists itself, for instance 4-4-5 weeks or thirteen periods a
 * year: a line for each period with its name, its first day and its last day.
 *
 * <p>The titles NAME, START_DATE and END_DATE of Intacct's object REPORTINGPERIOD are accepted too.
 * The lines may come in any order, but each day between the first and the last must have exactly
 * one period.
 */
public final class CalendarTable {

  private static final String NAME = "Period";
  private static final String FIRST = "First day";
  private static final String LAST = "Last day";
  private static final TableTitles TITLES =
      new TableTitles(
          "period",
          List.of(
              new Column(NAME, List.of("name")),
              new Column(FIRST, List.of("start date")),
              new Column(LAST, List.of("end date"))));

  private final Problems problems = new Problems();

  private record Listed(TableLine line, FiscalPeriod period) {}

  private CalendarTable() {}

  /**
   * The calendar, or all mistakes with their lines.
   *
   * @param place the name of the table, for messages
   * @param lines the cells of each line; blank lines are kept, so that lines can be counted
   */
  public static Outcome<FiscalCalendar> read(String place, List<List<String>> lines) {
    Outcome<List<TableLine>> table = ListedTable.read(place, TITLES, lines);
    return table.hasValue()
        ? new CalendarTable().calendar(table.value())
        : Outcome.failed(table.problems());
  }

  private Outcome<FiscalCalendar> calendar(List<TableLine> lines) {
    List<Listed> listed = new ArrayList<>();
    for (TableLine line : lines) {
      period(line).ifPresent(period -> listed.add(new Listed(line, period)));
    }
    // A line that cannot be read would look like a gap between its neighbours.
    boolean isComplete = !problems.hasErrors();
    checkNames(listed);
    if (isComplete) {
      checkDays(listed);
    }
    return problems.hasErrors() ? Outcome.failed(problems.list()) : Outcome.of(of(listed));
  }

  private Optional<FiscalPeriod> period(TableLine line) {
    String name = line.text(NAME);
    if (name.isEmpty()) {
      problems.add(PERIOD_UNNAMED.at(line.place()));
    }
    Optional<LocalDate> first = line.day(FIRST, problems);
    Optional<LocalDate> last = line.day(LAST, problems);
    if (name.isEmpty() || first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (last.get().isBefore(first.get())) {
      problems.add(PERIOD_REVERSED.at(line.place(), name, last.get(), first.get()));
      return Optional.empty();
    }
    return Optional.of(new FiscalPeriod(name, first.get(), last.get()));
  }

  private void checkNames(List<Listed> listed) {
    Map<String, Listed> names = new HashMap<>();
    for (Listed next : listed) {
      String name = next.period().name();
      Listed before = names.putIfAbsent(name, next);
      if (before != null) {
        problems.add(PERIOD_NAMED_TWICE.at(next.line().place(), name, before.line().number()));
      }
    }
  }

  private void checkDays(List<Listed> listed) {
    List<Listed> inOrder =
        listed.stream().sorted(Comparator.comparing(each -> each.period().first())).toList();
    for (int index = 1; index < inOrder.size(); index++) {
      FiscalPeriod before = inOrder.get(index - 1).period();
      FiscalPeriod next = inOrder.get(index).period();
      int difference = next.first().compareTo(before.last().plusDays(1));
      if (difference != 0) {
        CalendarProblem problem = difference < 0 ? PERIODS_OVERLAP : PERIODS_GAP;
        String place = inOrder.get(index).line().place();
        problems.add(problem.at(place, next.name(), next.first(), before.name(), before.last()));
      }
    }
  }

  private static FiscalCalendar of(List<Listed> listed) {
    TreeMap<LocalDate, FiscalPeriod> periods = new TreeMap<>();
    listed.forEach(each -> periods.put(each.period().first(), each.period()));
    return day ->
        Optional.ofNullable(periods.floorEntry(day))
            .map(Map.Entry::getValue)
            .filter(period -> !day.isAfter(period.last()));
  }
}
