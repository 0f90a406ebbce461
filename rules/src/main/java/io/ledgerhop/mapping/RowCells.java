// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import java.util.Map;

/**
 * Where a row stands in its workbook.
 *
 * @param sheet the name of the tab
 * @param row as the spreadsheet shows it, from 1
 * @param letters the letters of each column that the sheet has
 * @param typed what its conditions say, in the sheet's own words; blank cells may be missing
 */
public record RowCells(
    String sheet, int row, Map<MappingColumn, String> letters, Map<MappingColumn, String> typed) {

  /** A row without words. */
  public RowCells(String sheet, int row, Map<MappingColumn, String> letters) {
    this(sheet, row, letters, Map.of());
  }

  /** The cell of a column without the tab, for instance {@code O14}. */
  public String cell(MappingColumn column) {
    return letters.getOrDefault(column, "") + row;
  }

  /** What a condition says as it was typed; empty if it is blank. */
  public String says(MappingColumn column) {
    return typed.getOrDefault(column, "");
  }

  /** The row as a whole, for instance {@code Mapping!14}. */
  public String place() {
    return sheet + "!" + row;
  }

  /** The cell of a column, for instance {@code Mapping!O14}; the row if there is no such column. */
  public String place(MappingColumn column) {
    return sheet + "!" + cell(column);
  }
}
