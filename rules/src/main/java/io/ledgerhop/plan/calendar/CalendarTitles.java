// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.calendar;

import io.ledgerhop.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The columns of a list of accounting periods, by their titles.
 *
 * <p>Besides our own titles it knows those of Intacct's object REPORTINGPERIOD: NAME, START_DATE
 * and END_DATE.
 */
record CalendarTitles(int nameColumn, int firstColumn, int lastColumn) {

  /** Reads the titles; adds a problem for each one that is missing or appears twice. */
  static CalendarTitles read(String place, List<String> titles, Problems problems) {
    List<String> plain = titles.stream().map(CalendarTitles::plain).toList();
    return new CalendarTitles(
        column(place, plain, "Period", Set.of("period", "name"), problems),
        column(place, plain, "First day", Set.of("first day", "start date"), problems),
        column(place, plain, "Last day", Set.of("last day", "end date"), problems));
  }

  String name(List<String> cells) {
    return cell(cells, nameColumn);
  }

  String firstDay(List<String> cells) {
    return cell(cells, firstColumn);
  }

  String lastDay(List<String> cells) {
    return cell(cells, lastColumn);
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  private static int column(
      String place, List<String> titles, String title, Set<String> known, Problems problems) {
    List<String> found = titles.stream().filter(known::contains).toList();
    if (found.isEmpty()) {
      problems.add(CalendarProblem.TITLE_MISSING.at(place, title));
      return 0;
    }
    if (found.size() > 1) {
      problems.add(CalendarProblem.TITLE_TWICE.at(place, title));
    }
    return titles.indexOf(found.get(0));
  }

  private static String plain(String title) {
    return title.replace("\uFEFF", "").replace('_', ' ').strip().toLowerCase(Locale.ROOT);
  }
}
