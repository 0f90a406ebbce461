// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a table with a tab between two cells, as a spreadsheet pastes it. */
final class TabbedRows {

  private TabbedRows() {}

  /** The titles and the rows, a line each. */
  static String of(AnswerTable table) {
    StringBuilder text = new StringBuilder();
    text.append(line(table.columns().stream().map(AnswerColumn::title).toList()));
    for (List<String> row : table.rows()) {
      text.append(line(table.guarded(row)));
    }
    return text.toString();
  }

  /** A tab or a line end in a cell would begin another cell. */
  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
        .collect(Collectors.joining("\t", "", "\n"));
  }
}
