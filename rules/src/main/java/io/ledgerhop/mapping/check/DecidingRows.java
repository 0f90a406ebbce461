// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the row of a workbook that made an assignment. */
public final class DecidingRows {

  private final Map<String, MappingRow> rows = new HashMap<>();

  public DecidingRows(MappingTable table) {
    table.rows().forEach(row -> rows.put(row.place(), row));
  }

  /**
   * The row; empty if none did, or a rule of a file. The place of a part of a split starts with
   * that of its row.
   */
  public Optional<MappingRow> row(Assignment assignment) {
    String place = assignment.rule().place();
    int end = place.indexOf(';');
    return Optional.ofNullable(rows.get(end < 0 ? place : place.substring(0, end)));
  }
}
