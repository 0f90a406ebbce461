// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import static io.ledgerhop.mapping.MappingProblem.WORKBOOK_TOO_LARGE;

import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The rows of a tab that are not blank; blank rows take no memory. */
public final class Tab {

  public static final int ROWS_MAX = 20_000;
  static final int COLUMNS_MAX = 200;

  /** At most this many covered cells are marked; a single one already stops the run. */
  private static final int COVERED_MAX = 20_000;

  private final String name;
  private final List<SheetRow> rows = new ArrayList<>();
  private int covered;

  Tab(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  public List<SheetRow> rows() {
    return rows;
  }

  /** Adds a row with the cells that are not blank. */
  void add(int number, SortedMap<Integer, Cell> cells, boolean hidden) {
    if (cells.isEmpty()) {
      return;
    }
    if (cells.lastKey() >= COLUMNS_MAX) {
      throw tooLarge(CellRef.letters(cells.lastKey()) + number, "column", COLUMNS_MAX + " columns");
    }
    if (rows.size() == ROWS_MAX) {
      throw tooLarge("A" + number, "row", ROWS_MAX + " rows");
    }
    rows.add(new SheetRow(number, cells, hidden));
  }

  /**
   * Marks the cells that a merged cell covers, unless it is blank; to be called after all rows were
   * added.
   *
   * @param range for instance {@code A2:A5}
   */
  void merge(String range) {
    String[] corners = range.split(":", 2);
    CellRef first = CellRef.of(name, corners[0]);
    CellRef last = CellRef.of(name, corners[corners.length - 1]);
    List<SheetRow> touched =
        rows.stream()
            .filter(row -> row.number() >= first.row() && row.number() <= last.row())
            .toList();
    boolean blank =
        touched.isEmpty()
            || touched.get(0).number() != first.row()
            || !touched.get(0).cells().containsKey(first.column());
    for (SheetRow row : blank ? List.<SheetRow>of() : touched) {
      for (int column = first.column(); column <= last.column(); column++) {
        if (covered < COVERED_MAX && !(row.number() == first.row() && column == first.column())) {
          row.cells().put(column, new Cell(Cell.Kind.MERGED, range));
          covered++;
        }
      }
    }
  }

  private ConnectorException tooLarge(String cell, String what, String limit) {
    return new ConnectorException(
        WORKBOOK_TOO_LARGE.at(name + "!" + cell, "the sheet with this " + what, limit));
  }
}
