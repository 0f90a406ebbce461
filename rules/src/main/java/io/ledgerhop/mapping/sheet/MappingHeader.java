// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.CELLS_MERGED;
import static io.ledgerhop.mapping.MappingProblem.CELL_IS_ERROR;
import static io.ledgerhop.mapping.MappingProblem.COLUMN_IS_DIMENSION;
import static io.ledgerhop.mapping.MappingProblem.COLUMN_MISSING;
import static io.ledgerhop.mapping.MappingProblem.COLUMN_RENAMED;
import static io.ledgerhop.mapping.MappingProblem.COLUMN_TWICE;
import static io.ledgerhop.mapping.MappingProblem.COLUMN_UNKNOWN;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.file.Cell;
import io.ledgerhop.mapping.sheet.file.CellRef;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The columns of a Mapping tab and their positions.
 *
 * @param columns from 0
 * @param userDefined integration names of user-defined dimensions, by column
 */
record MappingHeader(Map<MappingColumn, Integer> columns, SortedMap<Integer, String> userDefined) {

  /** The form of the integration name of a user-defined dimension in Intacct's general ledger. */
  private static final String DIMENSION_PREFIX = "GLDIM";

  private static final List<String> TITLES =
      Arrays.stream(MappingColumn.values()).map(MappingColumn::title).toList();

  /** True for the integration name of a user-defined dimension. */
  static boolean isDimension(String title) {
    return title.startsWith(DIMENSION_PREFIX);
  }

  /** The number of known titles in the row. */
  static long known(SheetRow row) {
    return row.cells().values().stream()
        .filter(cell -> MappingColumn.ofTitle(cell.text()).isPresent())
        .count();
  }

  /** The titles that every Mapping tab must have, for messages. */
  static String needed() {
    return Arrays.stream(MappingColumn.values())
        .filter(MappingColumn::isNeeded)
        .map(MappingColumn::title)
        .collect(Collectors.joining(", "));
  }

  /** Reads the titles and adds their errors to the problems. */
  static MappingHeader of(String sheet, SheetRow row, Findings problems) {
    MappingHeader header = new MappingHeader(new EnumMap<>(MappingColumn.class), new TreeMap<>());
    SortedMap<Integer, String> unknown = new TreeMap<>();
    row.cells()
        .forEach(
            (index, cell) -> {
              String title = PlainText.tidy(cell.text());
              if (cell.isError()) {
                problems.add(CELL_IS_ERROR.at(ref(sheet, index, row), title));
              } else if (cell.kind() != Cell.Kind.MERGED
                  && !header.isKnown(index, title, problems, ref(sheet, index, row))) {
                unknown.put(index, title);
              }
            });
    mergedTitles(sheet, row, header, problems);
    for (MappingColumn column : MappingColumn.values()) {
      if (column.isNeeded() && !header.columns.containsKey(column)) {
        missing(sheet, row, column, unknown, problems);
      }
    }
    unknown.forEach(
        (index, title) -> header.dimension(index, title, ref(sheet, index, row), problems));
    return header;
  }

  /** Reports merged titles if a required one is missing: it may be below them. */
  private static void mergedTitles(
      String sheet, SheetRow row, MappingHeader header, Findings problems) {
    boolean isWhole =
        Arrays.stream(MappingColumn.values())
            .allMatch(column -> !column.isNeeded() || header.columns.containsKey(column));
    row.cells().values().stream()
        .filter(cell -> !isWhole && cell.kind() == Cell.Kind.MERGED)
        .map(Cell::text)
        .forEach(
            range -> problems.add(CELLS_MERGED.at(sheet + "!" + range.split(":", 2)[0], range)));
  }

  /** Reports a required column that is missing, or has another title than it should have. */
  private static void missing(
      String sheet,
      SheetRow row,
      MappingColumn column,
      SortedMap<Integer, String> unknown,
      Findings problems) {
    Optional<String> renamed =
        NearestSpelling.of(column.title(), unknown.values())
            .or(() -> unknown.values().stream().filter(column::sharesAWordWith).findFirst());
    if (renamed.isEmpty()) {
      problems.add(COLUMN_MISSING.at(sheet + "!" + row.number(), column.title()));
      return;
    }
    int index =
        unknown.entrySet().stream()
            .filter(entry -> entry.getValue().equals(renamed.get()))
            .findFirst()
            .orElseThrow()
            .getKey();
    unknown.remove(index);
    problems.add(
        COLUMN_RENAMED.at(ref(sheet, index, row), column.title(), renamed.get(), column.title()));
  }

  private static String ref(String sheet, int column, SheetRow row) {
    return new CellRef(sheet, column, row.number()).toString();
  }

  /** The letters of each column, with which messages name cells. */
  Map<MappingColumn, String> letters() {
    Map<MappingColumn, String> letters = new EnumMap<>(MappingColumn.class);
    columns.forEach((column, index) -> letters.put(column, CellRef.letters(index)));
    return Map.copyOf(letters);
  }

  boolean knows(int index) {
    return columns.containsValue(index) || userDefined.containsKey(index);
  }

  /** True for a column that the rules ignore. */
  boolean isRemark(int index) {
    return columns.entrySet().stream()
        .anyMatch(
            column ->
                column.getValue() == index && column.getKey().kind() == MappingColumn.Kind.REMARK);
  }

  private boolean isKnown(int index, String title, Findings problems, String place) {
    Optional<MappingColumn> known = MappingColumn.ofTitle(title);
    if (known.isPresent()) {
      Integer before = columns.putIfAbsent(known.get(), index);
      if (before != null) {
        problems.add(COLUMN_TWICE.at(place, title, CellRef.letters(before)));
      }
    }
    return known.isPresent();
  }

  private void dimension(int index, String title, String place, Findings problems) {
    if (userDefined.containsValue(title)) {
      problems.add(COLUMN_TWICE.at(place, title, "another column"));
    }
    userDefined.put(index, title);
    if (!isDimension(title)) {
      Optional<String> near = NearestSpelling.of(title, TITLES);
      problems.add(
          near.isPresent()
              ? COLUMN_UNKNOWN.at(place, title, NearestSpelling.hint(title, TITLES))
              : COLUMN_IS_DIMENSION.at(place, title));
    }
  }
}
