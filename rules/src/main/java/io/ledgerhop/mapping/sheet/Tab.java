// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.WORKBOOK_TOO_LARGE;

import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The rows of a tab that are not blank; blank ones cost nothing, however many there are. */
final class Tab {

  static final int ROWS_MAX = 20_000;
  static final int COLUMNS_MAX = 200;

  private final String name;
  private final List<SheetRow> rows = new ArrayList<>();

  Tab(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  List<SheetRow> rows() {
    return rows;
  }

  /** Takes a row with the cells that are not blank. */
  void add(int number, SortedMap<Integer, Cell> cells) {
    if (cells.isEmpty()) {
      return;
    }
    if (cells.lastKey() >= COLUMNS_MAX) {
      throw tooLarge(CellRef.letters(cells.lastKey()) + number, "column", COLUMNS_MAX + " columns");
    }
    if (rows.size() == ROWS_MAX) {
      throw tooLarge("A" + number, "row", ROWS_MAX + " rows");
    }
    rows.add(new SheetRow(number, cells));
  }

  private ConnectorException tooLarge(String cell, String what, String limit) {
    return new ConnectorException(
        WORKBOOK_TOO_LARGE.at(name + "!" + cell, "the sheet with this " + what, limit));
  }
}
