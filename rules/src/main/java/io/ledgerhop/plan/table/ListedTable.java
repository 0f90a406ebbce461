// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.table;

import static io.ledgerhop.plan.table.ListedTableProblem.TABLE_EMPTY;
import static io.ledgerhop.plan.table.ListedTableProblem.TABLE_TOO_LONG;
import static io.ledgerhop.plan.table.ListedTableProblem.TITLE_MISSING;
import static io.ledgerhop.plan.table.ListedTableProblem.TITLE_TWICE;

import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table by its titles, which are in the first line, in any order. Further columns and blank
 * lines do no harm.
 */
public final class ListedTable {

  /** At most this many lines are read. */
  public static final int LINES_MAX = 10_000;

  private final String place;
  private final TableTitles titles;
  private final Problems problems = new Problems();

  private ListedTable(String place, TableTitles titles) {
    this.place = place;
    this.titles = titles;
  }

  /**
   * The lines below the titles, or all problems of the titles.
   *
   * @param place the name of the table, for messages
   * @param lines the cells of each line; blank lines are kept, so that lines can be counted
   */
  public static Outcome<List<TableLine>> read(
      String place, TableTitles titles, List<List<String>> lines) {
    return lines.size() > LINES_MAX
        ? Outcome.failed(TABLE_TOO_LONG.at(place, LINES_MAX))
        : new ListedTable(place, titles).read(lines);
  }

  private Outcome<List<TableLine>> read(List<List<String>> lines) {
    List<TableLine> read = new ArrayList<>();
    Map<String, Integer> columns = new HashMap<>();
    for (int line = 0; line < lines.size(); line++) {
      List<String> cells = lines.get(line);
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (columns.isEmpty()) {
        columns.putAll(columns(at(line), cells.stream().map(TableTitles::plain).toList()));
      } else {
        read.add(line(line, columns, cells));
      }
    }
    if (read.isEmpty() && !problems.hasErrors()) {
      problems.add(TABLE_EMPTY.at(place, titles.text(), titles.listed()));
    }
    return problems.hasErrors() ? Outcome.failed(problems.list()) : Outcome.of(read);
  }

  private Map<String, Integer> columns(String at, List<String> plain) {
    Map<String, Integer> columns = new HashMap<>();
    for (TableTitles.Column column : titles.columns()) {
      List<String> found = plain.stream().filter(column::isTitled).toList();
      if (found.isEmpty() && column.required()) {
        problems.add(TITLE_MISSING.at(at, column.title(), titles.text()));
      } else if (found.size() > 1) {
        problems.add(TITLE_TWICE.at(at, column.title()));
      }
      columns.put(column.title(), found.isEmpty() ? -1 : plain.indexOf(found.get(0)));
    }
    return columns;
  }

  private TableLine line(int line, Map<String, Integer> columns, List<String> cells) {
    Map<String, String> texts = new HashMap<>();
    columns.forEach(
        (title, column) -> {
          if (column >= 0 && column < cells.size()) {
            texts.put(title, cells.get(column).strip());
          }
        });
    return new TableLine(line + 1, at(line), Map.copyOf(texts));
  }

  private String at(int line) {
    return place + ":" + (line + 1);
  }
}
