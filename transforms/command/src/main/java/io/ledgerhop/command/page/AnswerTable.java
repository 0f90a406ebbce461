// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

import java.util.List;

/**
 * One of the tables of an answer.
 *
 * @param name of its CSV file, without the ending
 * @param note what its rows are, in a sentence for people
 * @param rows each with a text for each column
 */
public record AnswerTable(
    String name, String title, String note, List<AnswerColumn> columns, List<List<String>> rows) {

  /** Copies the rows, and refuses one that does not fit the columns. */
  public AnswerTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(name + " has " + columns.size() + " columns: " + row);
      }
    }
  }
}
