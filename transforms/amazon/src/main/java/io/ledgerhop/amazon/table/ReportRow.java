// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.table;

import java.util.List;

/**
 * A row of a report.
 *
 * @param line of the report, from 1, in which the row begins; 0 for the report itself
 * @param text the whole line if the report is not a table, or if there is a problem
 * @param cells of the wanted columns, in their order; empty if there are none
 * @param others a JSON object of the other columns that are not empty; empty if there are none
 * @param problem why the line is not a valid row; empty if it is
 */
public record ReportRow(long line, String text, List<String> cells, String others, String problem) {

  static ReportRow text(long line, String text) {
    return new ReportRow(line, text, List.of(), "", "");
  }

  /** A line that is not a valid row. */
  public static ReportRow rejected(long line, String text, String problem) {
    return new ReportRow(line, text, List.of(), "", problem);
  }

  /** The cell of a wanted column; empty where the row has none. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  public boolean isRejected() {
    return !problem.isEmpty();
  }
}
