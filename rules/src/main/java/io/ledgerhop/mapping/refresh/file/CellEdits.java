// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The new texts of single cells of a tab; an empty text empties the cell and keeps its style. */
public final class CellEdits {

  private final SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();

  /**
   * Sets the text of a cell.
   *
   * @param row from 1
   * @param column from 0
   */
  public void set(int row, int column, String text) {
    rows.computeIfAbsent(row, unused -> new TreeMap<>()).put(column, text);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The texts by row, and in it by column. */
  public SortedMap<Integer, SortedMap<Integer, String>> rows() {
    return Collections.unmodifiableSortedMap(rows);
  }

  /** The last row that gets a text; 0 if there is none. */
  int lastFilledRow() {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().values().stream().anyMatch(text -> !text.isEmpty()))
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(0);
  }
}
