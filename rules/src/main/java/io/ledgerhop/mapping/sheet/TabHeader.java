// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.COLUMN_MISSING;
import static io.ledgerhop.mapping.MappingProblem.COLUMN_TWICE;
import static io.ledgerhop.mapping.MappingProblem.COLUMN_UNNAMED;
import static io.ledgerhop.mapping.MappingProblem.TAB_COLUMN_UNKNOWN;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.file.Cell;
import io.ledgerhop.mapping.sheet.file.CellRef;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.mapping.sheet.file.Tab;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The columns of a tab and their positions.
 *
 * @param titles of all columns, from 0
 * @param columns by normalised title
 */
record TabHeader(String sheet, SortedMap<Integer, String> titles, Map<String, Integer> columns) {

  /** The rows of a tab that are no remarks; the first one is its header. */
  static List<SheetRow> rows(Tab tab) {
    return tab.rows().stream().filter(row -> !row.isComment()).toList();
  }

  /** Reads the titles and adds their errors to the problems. */
  static TabHeader of(String sheet, SheetRow row, TabTitles expected, Findings problems) {
    TabHeader header = new TabHeader(sheet, new TreeMap<>(), new HashMap<>());
    for (Map.Entry<Integer, Cell> cell : row.cells().entrySet()) {
      String title = PlainText.tidy(cell.getValue().text());
      header.titles.put(cell.getKey(), title);
      String place = new CellRef(sheet, cell.getKey(), row.number()).toString();
      if (!expected.has(title)) {
        String hint = NearestSpelling.hint(title, expected.known());
        String all = String.join(", ", expected.known());
        problems.add(TAB_COLUMN_UNKNOWN.at(place, title, hint, all));
      }
      Integer before = header.columns.putIfAbsent(PlainText.of(title), cell.getKey());
      if (before != null) {
        problems.add(COLUMN_TWICE.at(place, title, CellRef.letters(before)));
      }
    }
    expected.needed().stream()
        .filter(title -> header.column(title).isEmpty())
        .forEach(title -> problems.add(COLUMN_MISSING.at(sheet + "!" + row.number(), title)));
    return header;
  }

  Optional<Integer> column(String title) {
    return Optional.ofNullable(columns.get(PlainText.of(title)));
  }

  String title(int column) {
    return titles.getOrDefault(column, "");
  }

  /** The cell of a column, for instance {@code Shares!B3}; the row if there is no such column. */
  String place(String title, SheetRow row) {
    return column(title)
        .map(column -> new CellRef(sheet, column, row.number()).toString())
        .orElse(sheet + "!" + row.number());
  }

  /** Reports the first cell of each column that has values but no title. */
  void unnamedColumns(List<SheetRow> below, Findings problems) {
    Set<Integer> reported = new HashSet<>(titles.keySet());
    for (SheetRow row : below) {
      row.cells()
          .forEach(
              (column, cell) -> {
                if (cell.kind() != Cell.Kind.MERGED && reported.add(column)) {
                  String place = new CellRef(sheet, column, row.number()).toString();
                  problems.add(COLUMN_UNNAMED.at(place));
                }
              });
    }
  }
}
