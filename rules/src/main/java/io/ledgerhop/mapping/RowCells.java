// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import java.util.Map;

/**
 * Where a row stands in its workbook.
 *
 * @param sheet the name of the tab
 * @param row as the spreadsheet shows it, from 1
 * @param letters the letters of each column that the sheet has
 */
public record RowCells(String sheet, int row, Map<MappingColumn, String> letters) {

  /** The cell of a column, for instance {@code Mapping!O14}; the row if there is no such column. */
  public String place(MappingColumn column) {
    return sheet + "!" + letters.getOrDefault(column, "") + row;
  }
}
