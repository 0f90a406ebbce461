// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.calendar;

import static io.ledgerhop.plan.calendar.CalendarProblem.DAY_UNREADABLE;
import static io.ledgerhop.plan.calendar.CalendarProblem.NO_PERIODS;
import static io.ledgerhop.plan.calendar.CalendarProblem.PERIODS_GAP;
import static io.ledgerhop.plan.calendar.CalendarProblem.PERIODS_OVERLAP;
import static io.ledgerhop.plan.calendar.CalendarProblem.PERIOD_NAMED_TWICE;
import static io.ledgerhop.plan.calendar.CalendarProblem.PERIOD_REVERSED;
import static io.ledgerhop.plan.calendar.CalendarProblem.PERIOD_UNNAMED;
import static io.ledgerhop.plan.calendar.CalendarProblem.TOO_MANY_PERIODS;

import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.time.DateTimeException;
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
 * <p>The first line has the titles, in any order; further columns and blank lines do no harm. The
 * lines may come in any order, but each day between the first and the last must have exactly one
 * period.
 */
public final class CalendarTable {

  /** At most this many lines are read. */
  static final int LINES_MAX = 10_000;

  private final String place;
  private final Problems problems = new Problems();

  private record Listed(int line, FiscalPeriod period) {}

  private CalendarTable(String place) {
    this.place = place;
  }

  /**
   * The calendar, or all mistakes with their lines.
   *
   * @param place the name of the table, for messages
   * @param lines the cells of each line; blank lines are kept, so that lines can be counted
   */
  public static Outcome<FiscalCalendar> read(String place, List<List<String>> lines) {
    if (lines.size() > LINES_MAX) {
      return Outcome.failed(TOO_MANY_PERIODS.at(place, LINES_MAX));
    }
    return new CalendarTable(place).calendar(lines);
  }

  private Outcome<FiscalCalendar> calendar(List<List<String>> lines) {
    int first = 0;
    while (first < lines.size() && isBlank(lines.get(first))) {
      first++;
    }
    if (first == lines.size()) {
      return Outcome.failed(NO_PERIODS.at(place));
    }
    CalendarTitles titles = CalendarTitles.read(at(first), lines.get(first), problems);
    if (problems.hasErrors()) {
      return Outcome.failed(problems.list());
    }
    List<Listed> listed = new ArrayList<>();
    for (int line = first + 1; line < lines.size(); line++) {
      if (!isBlank(lines.get(line))) {
        add(line, titles, lines.get(line), listed);
      }
    }
    // A line that cannot be read would look like a gap between its neighbours.
    boolean isComplete = !problems.hasErrors();
    if (listed.isEmpty() && isComplete) {
      problems.add(NO_PERIODS.at(place));
    }
    checkNames(listed);
    if (isComplete) {
      checkDays(listed);
    }
    return problems.hasErrors() ? Outcome.failed(problems.list()) : Outcome.of(of(listed));
  }

  private void add(int line, CalendarTitles titles, List<String> cells, List<Listed> listed) {
    String name = titles.name(cells);
    if (name.isEmpty()) {
      problems.add(PERIOD_UNNAMED.at(at(line)));
    }
    Optional<LocalDate> first = day(line, titles.firstDay(cells));
    Optional<LocalDate> last = day(line, titles.lastDay(cells));
    if (name.isEmpty() || first.isEmpty() || last.isEmpty()) {
      return;
    }
    if (last.get().isBefore(first.get())) {
      problems.add(PERIOD_REVERSED.at(at(line), name, last.get(), first.get()));
      return;
    }
    listed.add(new Listed(line, new FiscalPeriod(name, first.get(), last.get())));
  }

  private Optional<LocalDate> day(int line, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      problems.add(DAY_UNREADABLE.at(at(line), text));
      return Optional.empty();
    }
  }

  private void checkNames(List<Listed> listed) {
    Map<String, Listed> names = new HashMap<>();
    for (Listed next : listed) {
      Listed before = names.putIfAbsent(next.period().name(), next);
      if (before != null) {
        problems.add(
            PERIOD_NAMED_TWICE.at(at(next.line()), next.period().name(), before.line() + 1));
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
        problems.add(
            problem.at(
                at(inOrder.get(index).line()),
                next.name(),
                next.first(),
                before.name(),
                before.last()));
      }
    }
  }

  private String at(int line) {
    return place + ":" + (line + 1);
  }

  private static FiscalCalendar of(List<Listed> listed) {
    TreeMap<LocalDate, FiscalPeriod> periods = new TreeMap<>();
    listed.forEach(each -> periods.put(each.period().first(), each.period()));
    return day ->
        Optional.ofNullable(periods.floorEntry(day))
            .map(Map.Entry::getValue)
            .filter(period -> !day.isAfter(period.last()));
  }

  private static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(String::isBlank);
  }
}
