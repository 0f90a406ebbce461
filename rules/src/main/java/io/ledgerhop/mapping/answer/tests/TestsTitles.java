// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.tests;

import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.file.Cell;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.mapping.sheet.file.TabSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The titles of a tab Tests in their order.
 *
 * @param titles one for each column; a column without a title has an empty one
 */
public record TestsTitles(List<String> titles) {

  private static final String TAB = "Tests";

  /** Copies the titles. */
  public TestsTitles {
    titles = List.copyOf(titles);
  }

  /**
   * The titles of a workbook that was read without errors.
   *
   * @param source the same workbook
   * @return those of the starter workbook if it has no tab Tests, or an empty one
   * @throws IOException if the tab cannot be read
   */
  public static TestsTitles of(TabSource source) throws IOException {
    Optional<String> name = source.names().stream().filter(tab -> is(tab, TAB)).findFirst();
    Optional<SheetRow> header =
        name.isEmpty()
            ? Optional.empty()
            : source.read(name.get()).rows().stream().filter(row -> !row.isComment()).findFirst();
    return header.map(TestsTitles::of).orElseGet(TestsTitles::usual);
  }

  /** The titles of a workbook that has no tests yet. */
  static TestsTitles usual() {
    Stream<String> line =
        Arrays.stream(LineField.values())
            .filter(field -> field != LineField.PRODUCT_LINE)
            .map(field -> field.column().title());
    Stream<String> results =
        Arrays.stream(MappingColumn.values())
            .filter(MappingColumn::isResult)
            .map(MappingColumn::title);
    return new TestsTitles(
        Stream.of(line, Stream.of(ExampleLine.AMOUNT, ExampleLine.POSTED_DATE), results)
            .flatMap(titles -> titles)
            .toList());
  }

  /** True when a title is this word, whatever its case and blanks. */
  static boolean is(String title, String word) {
    return PlainText.of(title).equals(PlainText.of(word));
  }

  private static TestsTitles of(SheetRow header) {
    List<String> titles = new ArrayList<>(Collections.nCopies(header.cells().lastKey() + 1, ""));
    header.cells().forEach((column, cell) -> titles.set(column, text(cell)));
    return new TestsTitles(titles);
  }

  private static String text(Cell cell) {
    return cell.kind() == Cell.Kind.MERGED ? "" : PlainText.tidy(cell.text());
  }
}
