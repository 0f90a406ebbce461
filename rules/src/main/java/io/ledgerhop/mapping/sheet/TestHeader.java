// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingColumn.Kind;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
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

  private static final String AMOUNT = ExampleLine.AMOUNT;
  private static final String POSTED_DATE = ExampleLine.POSTED_DATE;

  /** The tab Products gives a line its product line, so that a test only has the SKU. */
  private static final List<LineField> FIELDS =
      Arrays.stream(LineField.values()).filter(field -> field != LineField.PRODUCT_LINE).toList();

  private static final List<MappingColumn> RESULTS =
      Arrays.stream(MappingColumn.values()).filter(MappingColumn::isResult).toList();

  /** All titles except those of user-defined dimensions, in the usual order. */
  private static final List<String> TITLES =
      Stream.of(
              FIELDS.stream().map(field -> field.column().title()),
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

  /**
   * Reads the titles and adds their errors to the problems.
   *
   * @param dimensions titles of the Mapping tab's user-defined dimensions
   */
  static TestHeader of(String sheet, SheetRow row, Set<String> dimensions, Findings problems) {
    Predicate<String> dimension =
        title -> dimensions.contains(title) || MappingHeader.isDimension(title);
    TabTitles expected = new TabTitles(TITLES, NEEDED, dimension);
    return of(TabHeader.of(sheet, row, expected, problems), dimension);
  }

  String title(int column) {
    return titles.getOrDefault(column, "");
  }

  private static TestHeader of(TabHeader header, Predicate<String> dimension) {
    Map<LineField, Integer> texts = new EnumMap<>(LineField.class);
    for (LineField field : FIELDS) {
      header.column(field.column().title()).ifPresent(index -> texts.put(field, index));
    }
    SortedMap<Integer, Optional<MappingColumn>> results = new TreeMap<>();
    RESULTS.forEach(
        result ->
            header
                .column(result.title())
                .ifPresent(index -> results.put(index, Optional.of(result))));
    header
        .titles()
        .forEach(
            (index, title) -> {
              if (dimension.test(title)) {
                results.put(index, Optional.empty());
              }
            });
    return new TestHeader(
        header.titles(),
        texts,
        header.column(AMOUNT).orElse(0),
        header.column(POSTED_DATE),
        results);
  }
}
