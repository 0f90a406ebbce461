// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.COLUMN_IS_DIMENSION;
import static io.ledgerhop.mapping.MappingProblem.COLUMN_MISSING;
import static io.ledgerhop.mapping.MappingProblem.COLUMN_TWICE;
import static io.ledgerhop.mapping.MappingProblem.COLUMN_UNKNOWN;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.PlainText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which column of a Mapping tab holds what.
 *
 * @param columns from 0
 * @param userDefined integration names of user-defined dimensions, by column
 */
record Header(Map<MappingColumn, Integer> columns, SortedMap<Integer, String> userDefined) {

  /** Intacct: the integration name of a user-defined dimension of the general ledger. */
  private static final String DIMENSION_PREFIX = "GLDIM";

  private static final List<String> TITLES =
      Arrays.stream(MappingColumn.values()).map(MappingColumn::title).toList();

  /** Reads the titles; what is wrong with them is added to the problems. */
  static Header of(String sheet, SheetRow row, Findings problems) {
    Header header = new Header(new EnumMap<>(MappingColumn.class), new TreeMap<>());
    row.cells()
        .forEach(
            (index, cell) -> {
              String place = new CellRef(sheet, index, row.number()).toString();
              header.column(index, PlainText.tidy(cell.text()), place, problems);
            });
    for (MappingColumn column : MappingColumn.values()) {
      if (column.isNeeded() && !header.columns.containsKey(column)) {
        List<String> found = List.copyOf(header.userDefined.values());
        String hint = NearestSpelling.hint(column.title(), found);
        problems.add(COLUMN_MISSING.at(sheet + "!" + row.number(), column.title(), hint));
      }
    }
    return header;
  }

  /** The letters of each column, for the places in messages. */
  Map<MappingColumn, String> letters() {
    Map<MappingColumn, String> letters = new EnumMap<>(MappingColumn.class);
    columns.forEach((column, index) -> letters.put(column, CellRef.letters(index)));
    return Map.copyOf(letters);
  }

  boolean knows(int index) {
    return columns.containsValue(index) || userDefined.containsKey(index);
  }

  private void column(int index, String title, String place, Findings problems) {
    Optional<MappingColumn> known = MappingColumn.ofTitle(title);
    if (known.isPresent()) {
      Integer before = columns.putIfAbsent(known.get(), index);
      if (before != null) {
        problems.add(COLUMN_TWICE.at(place, title, CellRef.letters(before)));
      }
      return;
    }
    if (userDefined.containsValue(title)) {
      problems.add(COLUMN_TWICE.at(place, title, "another column"));
    }
    userDefined.put(index, title);
    if (!title.startsWith(DIMENSION_PREFIX)) {
      Optional<String> near = NearestSpelling.of(title, TITLES);
      problems.add(
          near.isPresent()
              ? COLUMN_UNKNOWN.at(place, title, NearestSpelling.hint(title, TITLES))
              : COLUMN_IS_DIMENSION.at(place, title));
    }
  }
}
