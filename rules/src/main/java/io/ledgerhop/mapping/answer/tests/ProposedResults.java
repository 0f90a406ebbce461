// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.tests;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.ExampleLine.Expectation;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.check.ResultTexts;
import io.ledgerhop.mapping.split.Split;
import io.ledgerhop.settlement.MoneyLine;
import java.util.List;
import java.util.Optional;

/**
 * The results of a row for the line of a test, as the test has to write them.
 *
 * @param assignments one for each posting
 */
record ProposedResults(
    ResultTexts texts, MappingRow row, MoneyLine line, List<Assignment> assignments) {

  /**
   * The text for a column; empty if it has no result.
   *
   * @param column empty for a user-defined dimension, or a column without a title
   */
  String text(String title, Optional<MappingColumn> column) {
    boolean remark = column.filter(known -> !known.isResult()).isPresent();
    if (title.isEmpty() || remark) {
      return "";
    }
    if (column.isPresent() && column.get() == MappingColumn.MEMO) {
      return memo();
    }
    if (column.isPresent() && column.get() == MappingColumn.SHARES) {
      return row.target().split().map(Split::name).orElse("");
    }
    Expectation expectation = new Expectation("", column, title, "");
    List<String> values =
        assignments.stream().map(assignment -> texts.actual(assignment, expectation)).toList();
    return values.stream().distinct().count() == 1 ? values.get(0) : parts(values);
  }

  /** A part without a value cannot be written. */
  private static String parts(List<String> values) {
    return values.stream().anyMatch(String::isEmpty) ? "" : String.join("; ", values);
  }

  /** The template, because a settlement has another number than a test; and what the keys add. */
  private String memo() {
    String template = row.target().memo().text();
    String filled = row.target().memo().fill(line, texts.context());
    String actual = assignments.get(0).memo();
    String added = actual.startsWith(filled) ? actual.substring(filled.length()) : "";
    boolean braces = added.indexOf('{') >= 0 || added.indexOf('}') >= 0;
    return braces ? "" : template + added;
  }
}
