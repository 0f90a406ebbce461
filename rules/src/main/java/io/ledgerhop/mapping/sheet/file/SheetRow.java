// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.util.SortedMap;

/**
 * A row that is not blank.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells by column from 0, blank cells left out
 * @param hidden by a person or a filter
 */
public record SheetRow(int number, SortedMap<Integer, Cell> cells, boolean hidden) {

  /** True for a remark: a row whose first text starts with a number sign. */
  public boolean isComment() {
    Cell first = cells.values().iterator().next();
    // An error such as #REF! is no remark.
    return first.kind() != Cell.Kind.ERROR
        && first.kind() != Cell.Kind.FORMULA
        && first.text().strip().startsWith("#");
  }
}
