// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import static io.ledgerhop.mapping.MappingProblem.CELL_TWICE;
import static io.ledgerhop.mapping.MappingProblem.WORKBOOK_TOO_LARGE;

import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;

/** The rows of a tab that are not blank; blank rows take no memory. */
public final class Tab {

  public static final int ROWS_MAX = 20_000;
  static final int COLUMNS_MAX = 200;

  static final int CELLS_MAX = 400_000;
  static final int TEXT_MAX = 10_000_000;

  /** At most this many covered cells are marked; a single one already stops the run. */
  private static final int COVERED_MAX = 20_000;

  private final String name;
  private final List<SheetRow> rows = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private int last;
  private int cells;
  private long characters;
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

  /**
   * True if a person hid the column, or closed the group that it belongs to.
   *
   * @param column from 0
   */
  public boolean isHidden(int column) {
    return hiddenColumns.get(column);
  }

  /** Hides columns, both ends included; those beyond the limit are left out. */
  void hideColumns(int from, int to) {
    if (from >= 0 && from <= to) {
      hiddenColumns.set(Math.min(from, COLUMNS_MAX), Math.min(to, COLUMNS_MAX) + 1);
    }
  }

  /** Adds a row with the cells that are not blank; rows come in their order. */
  void add(int number, SortedMap<Integer, Cell> cells, boolean hidden) {
    if (cells.isEmpty()) {
      return;
    }
    if (number <= last) {
      throw twice(number + "");
    }
    last = number;
    if (cells.lastKey() >= COLUMNS_MAX) {
      throw tooLarge(CellRef.letters(cells.lastKey()) + number, "column", COLUMNS_MAX + " columns");
    }
    if (rows.size() == ROWS_MAX) {
      throw tooLarge("A" + number, "row", ROWS_MAX + " rows");
    }
    count(number, cells);
    rows.add(new SheetRow(number, cells, hidden));
  }

  /** Long texts and many columns could fill the memory before there are too many rows. */
  private void count(int number, SortedMap<Integer, Cell> row) {
    cells += row.size();
    if (cells > CELLS_MAX) {
      throw tooLarge("A" + number, "row", CELLS_MAX + " cells");
    }
    characters += row.values().stream().mapToLong(cell -> cell.text().length()).sum();
    if (characters > TEXT_MAX) {
      throw tooLarge("A" + number, "row", TEXT_MAX + " characters");
    }
  }

  /**
   * The refusal of a row or a cell that the file has twice, so that nobody knows which one counts.
   *
   * @param place for instance {@code 14} or {@code B14}
   */
  ConnectorException twice(String place) {
    return new ConnectorException(CELL_TWICE.at(name + "!" + place));
  }

  /**
   * Marks the cells that a merged cell covers; to be called after all rows were added. Of a blank
   * one, only those that have values, which nobody sees.
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
    Cell merged = new Cell(Cell.Kind.MERGED, range);
    for (SheetRow row : touched) {
      for (int column = first.column(); column <= last.column(); column++) {
        boolean isFirst = row.number() == first.row() && column == first.column();
        if (covered < COVERED_MAX && !isFirst && (!blank || row.cells().containsKey(column))) {
          row.cells().put(column, merged);
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
