// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import java.util.Map;

/**
 * The position of a row in its workbook, and the texts of its conditions as typed.
 *
 * @param sheet the name of the tab
 * @param row as the spreadsheet shows it, from 1
 * @param letters the letters of each column that the sheet has
 * @param typed the texts of its condition cells as typed; blank cells may be missing
 */
public record RowCells(
    String sheet, int row, Map<MappingColumn, String> letters, Map<MappingColumn, String> typed) {

  /** A row without typed texts. */
  public RowCells(String sheet, int row, Map<MappingColumn, String> letters) {
    this(sheet, row, letters, Map.of());
  }

  /** The cell of a column without the tab, for instance {@code O14}. */
  public String cell(MappingColumn column) {
    return letters.getOrDefault(column, "") + row;
  }

  /** The text of a condition cell as typed; empty if it is blank. */
  public String says(MappingColumn column) {
    return typed.getOrDefault(column, "");
  }

  /** The same row with its workbook in its places, as in {@code uk.xlsx: Mapping!O14}. */
  public RowCells of(String workbook) {
    return new RowCells(workbook + ": " + sheet, row, letters, typed);
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
