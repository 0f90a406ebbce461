// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.tests;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.mapping.ExampleLine.Expectation;
import io.ledgerhop.mapping.Grouping;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.split.Split;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column of results of the Mapping tab.
 *
 * @param column empty for a user-defined dimension
 * @param title of the column
 */
record ResultCell(Optional<MappingColumn> column, String title) {

  /** The columns of which at least one row has a value. */
  static List<ResultCell> of(List<MappingRow> rows) {
    Stream<ResultCell> known =
        Arrays.stream(MappingColumn.values())
            .filter(MappingColumn::isResult)
            .map(column -> new ResultCell(Optional.of(column), column.title()));
    Stream<ResultCell> userDefined =
        rows.stream()
            .flatMap(row -> row.target().dimensions().userDefined().keySet().stream())
            .distinct()
            .sorted()
            .map(title -> new ResultCell(Optional.empty(), title));
    return Stream.concat(known, userDefined)
        .filter(cell -> rows.stream().anyMatch(row -> !cell.value(row).isEmpty()))
        .toList();
  }

  /** True when a test expects this result. */
  boolean isOf(Expectation expectation) {
    return column.equals(expectation.column())
        && (column.isPresent() || title.equals(expectation.title()));
  }

  /** The cell of a row, for instance {@code Mapping!O14}. */
  String place(MappingRow row) {
    return column.map(row.cells()::place).orElseGet(() -> row.cells().place() + ", " + title);
  }

  /**
   * What the row says there; empty if it says nothing, or nothing that counts: a row that posts
   * nothing has no account.
   */
  String value(MappingRow row) {
    MappingTarget target = row.target();
    if (column.isPresent() && column.get() == MappingColumn.POST_AS) {
      return target.postAs().word();
    }
    if (!target.posts()) {
      return "";
    }
    return column
        .map(known -> value(target, known))
        .orElseGet(() -> target.dimensions().userDefined().getOrDefault(title, ""));
  }

  private static String value(MappingTarget target, MappingColumn column) {
    return switch (column) {
      case GL_ACCOUNT -> target.account().map(AccountCode::value).orElse("");
      case TAX_TREATMENT -> target.taxTreatment().word();
      case MEMO -> target.memo().text();
      case GROUP_BY -> target.grouping().equals(Grouping.GROSS) ? "" : target.grouping().toString();
      case SHARES -> target.split().map(Split::name).orElse("");
      default -> column.dimension().map(target.dimensions()::id).orElse("");
    };
  }
}
