// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.COLUMN_MISSING;
import static io.ledgerhop.mapping.MappingProblem.COLUMN_TWICE;
import static io.ledgerhop.mapping.MappingProblem.TEST_COLUMN_UNKNOWN;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingColumn.Kind;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.file.Cell;
import io.ledgerhop.mapping.sheet.file.CellRef;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The columns of a Tests tab and their positions.
 *
 * @param titles of all columns, from 0
 * @param texts of the line
 * @param amount of the line
 * @param results what is expected, by column; empty for a user-defined dimension
 */
record TestHeader(
    SortedMap<Integer, String> titles,
    Map<LineField, Integer> texts,
    int amount,
    Optional<Integer> postedDate,
    SortedMap<Integer, Optional<MappingColumn>> results) {

  static final String AMOUNT = "Amount";
  static final String POSTED_DATE = "Posted date";

  private static final List<MappingColumn> RESULTS =
      Arrays.stream(MappingColumn.values()).filter(MappingColumn::isResult).toList();

  /** All titles except those of user-defined dimensions, in the usual order. */
  private static final List<String> TITLES =
      Stream.of(
              Arrays.stream(LineField.values()).map(field -> field.column().title()),
              Stream.of(AMOUNT, POSTED_DATE),
              RESULTS.stream().map(MappingColumn::title),
              Arrays.stream(MappingColumn.values())
                  .filter(column -> column.kind() == Kind.REMARK)
                  .map(MappingColumn::title))
          .flatMap(titles -> titles)
          .toList();

  private static final List<String> NEEDED =
      List.of(
          MappingColumn.CURRENCY.title(),
          MappingColumn.TRANSACTION_TYPE.title(),
          MappingColumn.AMOUNT_TYPE.title(),
          MappingColumn.AMOUNT_DESCRIPTION.title(),
          AMOUNT);

  /** Reads the titles and adds their errors to the problems. */
  static TestHeader of(String sheet, SheetRow row, Set<String> dimensions, Findings problems) {
    Map<String, Integer> known = new LinkedHashMap<>();
    SortedMap<Integer, String> titles = new TreeMap<>();
    for (Map.Entry<Integer, Cell> cell : row.cells().entrySet()) {
      String title = PlainText.tidy(cell.getValue().text());
      titles.put(cell.getKey(), title);
      String place = new CellRef(sheet, cell.getKey(), row.number()).toString();
      if (!isKnown(title, dimensions)) {
        String hint = NearestSpelling.hint(title, TITLES);
        problems.add(TEST_COLUMN_UNKNOWN.at(place, title, hint, String.join(", ", TITLES)));
      }
      Integer before = known.putIfAbsent(PlainText.of(title), cell.getKey());
      if (before != null) {
        problems.add(COLUMN_TWICE.at(place, title, CellRef.letters(before)));
      }
    }
    NEEDED.stream()
        .filter(title -> !known.containsKey(PlainText.of(title)))
        .forEach(title -> problems.add(COLUMN_MISSING.at(sheet + "!" + row.number(), title)));
    return header(titles, known, dimensions);
  }

  String title(int column) {
    return titles.getOrDefault(column, "");
  }

  private static TestHeader header(
      SortedMap<Integer, String> titles, Map<String, Integer> known, Set<String> dimensions) {
    Map<LineField, Integer> texts = new EnumMap<>(LineField.class);
    for (LineField field : LineField.values()) {
      column(known, field.column().title()).ifPresent(index -> texts.put(field, index));
    }
    SortedMap<Integer, Optional<MappingColumn>> results = new TreeMap<>();
    RESULTS.forEach(
        result ->
            column(known, result.title())
                .ifPresent(index -> results.put(index, Optional.of(result))));
    titles.forEach(
        (index, title) -> {
          if (isDimension(title, dimensions)) {
            results.put(index, Optional.empty());
          }
        });
    return new TestHeader(
        titles, texts, column(known, AMOUNT).orElse(0), column(known, POSTED_DATE), results);
  }

  private static boolean isKnown(String title, Set<String> dimensions) {
    return isDimension(title, dimensions)
        || TITLES.stream().anyMatch(known -> PlainText.of(known).equals(PlainText.of(title)));
  }

  private static boolean isDimension(String title, Set<String> dimensions) {
    return dimensions.contains(title) || title.startsWith(MappingHeader.DIMENSION_PREFIX);
  }

  private static Optional<Integer> column(Map<String, Integer> known, String title) {
    return Optional.ofNullable(known.get(PlainText.of(title)));
  }
}
