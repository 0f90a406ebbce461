// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.page;

import io.ledgerhop.problem.CellRanges;
import io.ledgerhop.spreadsheet.FormulaText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of the tables of an answer.
 *
 * @param name of its CSV file, without the ending
 * @param note what its rows are, in a sentence for people
 * @param rows each with a text for each column
 * @param pasted true for rows that a person pastes into a sheet, which are shown with tabs
 * @param ofPlaces true if the first cell of a row is the place of what the others say
 */
public record AnswerTable(
    String name,
    String title,
    String note,
    List<AnswerColumn> columns,
    List<List<String>> rows,
    boolean pasted,
    boolean ofPlaces) {

  /** A table to be read. */
  public AnswerTable(
      String name, String title, String note, List<AnswerColumn> columns, List<List<String>> rows) {
    this(name, title, note, columns, rows, false, false);
  }

  /** A table to be read, or one to be pasted. */
  public AnswerTable(
      String name,
      String title,
      String note,
      List<AnswerColumn> columns,
      List<List<String>> rows,
      boolean pasted) {
    this(name, title, note, columns, rows, pasted, false);
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

  /**
   * Without the columns that no row fills, for people; what is the same in several places is one
   * row with all of them. Rows to paste stay as they are.
   */
  public AnswerTable shown() {
    if (pasted) {
      return this;
    }
    List<List<String>> told = ofPlaces ? gathered() : rows;
    List<Integer> filled =
        IntStream.range(0, columns.size())
            .filter(column -> told.stream().anyMatch(row -> !row.get(column).isEmpty()))
            .boxed()
            .toList();
    return new AnswerTable(
        name,
        title,
        note,
        filled.stream().map(columns::get).toList(),
        told.stream().map(row -> filled.stream().map(row::get).toList()).toList());
  }

  private List<List<String>> gathered() {
    Map<List<String>, List<String>> places = new LinkedHashMap<>();
    for (List<String> row : rows) {
      List<String> said = row.subList(1, row.size());
      places.computeIfAbsent(said, unused -> new ArrayList<>()).add(row.get(0));
    }
    List<List<String>> gathered = new ArrayList<>();
    places.forEach(
        (said, where) ->
            gathered.add(
                Stream.concat(Stream.of(String.join(", ", CellRanges.of(where))), said.stream())
                    .toList()));
    return gathered;
  }
}
