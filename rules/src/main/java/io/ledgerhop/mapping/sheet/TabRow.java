// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import io.ledgerhop.mapping.MappingColumn.Kind;
import io.ledgerhop.mapping.sheet.file.SheetRow;

/** A row below the header of a tab, whose cells are read by their titles. */
record TabRow(TabHeader header, SheetRow row, RowText text) {

  static TabRow of(TabHeader header, SheetRow row, Findings problems) {
    return new TabRow(header, row, new RowText(header.sheet(), row, problems));
  }

  /** The text of a cell; empty if it is blank or refused, or if there is no such column. */
  String read(String title, Kind kind) {
    return header.column(title).map(column -> text.read(column, title, kind)).orElse("");
  }

  /** True if the cell is not blank, refused or not. */
  boolean isFilled(String title) {
    return header.column(title).filter(column -> row.cells().containsKey(column)).isPresent();
  }

  /** The cell of a column, for instance {@code Shares!B3}. */
  String place(String title) {
    return header.place(title, row);
  }
}
