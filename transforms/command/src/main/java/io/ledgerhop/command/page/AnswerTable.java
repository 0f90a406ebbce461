// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

import io.ledgerhop.spreadsheet.FormulaText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the tables of an answer.
 *
 * @param name of its CSV file, without the ending
 * @param note what its rows are, in a sentence for people
 * @param rows each with a text for each column
 * @param pasted true for rows that a person pastes into a sheet, which are shown with tabs
 */
public record AnswerTable(
    String name,
    String title,
    String note,
    List<AnswerColumn> columns,
    List<List<String>> rows,
    boolean pasted) {

  /** A table to be read. */
  public AnswerTable(
      String name, String title, String note, List<AnswerColumn> columns, List<List<String>> rows) {
    this(name, title, note, columns, rows, false);
  }

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

  /** The cells of a row, none of which a spreadsheet runs. */
  List<String> guarded(List<String> row) {
    return IntStream.range(0, row.size())
        .mapToObj(
            column ->
                columns.get(column).numeric()
                    ? row.get(column)
                    : FormulaText.guarded(row.get(column)))
        .toList();
  }

  /** Without the columns that no row fills, for people; rows to paste keep all. */
  public AnswerTable shown() {
    if (pasted) {
      return this;
    }
    List<Integer> filled =
        IntStream.range(0, columns.size())
            .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
            .boxed()
            .toList();
    return new AnswerTable(
        name,
        title,
        note,
        filled.stream().map(columns::get).toList(),
        rows.stream().map(row -> filled.stream().map(row::get).toList()).toList());
  }
}
