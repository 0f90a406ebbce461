// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.ExampleLine.Expectation;
import io.ledgerhop.mapping.Grouping;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.MemoTemplate;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.settlement.MoneyLine;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The results of a posting as texts, and the expectations of a test in the same form. */
public final class ResultTexts {

  private final DecidingRows deciding;
  private final LineContext context;

  public ResultTexts(MappingTable table, LineContext context) {
    this.deciding = new DecidingRows(table);
    this.context = context;
  }

  /** The context in which the lines are read. */
  public LineContext context() {
    return context;
  }

  /**
   * What each posting of a line must have, written like the actual text. For accounts and
   * dimensions a test may give a value for each part of a split; all other values hold for every
   * posting.
   */
  List<String> expected(Expectation expectation, MoneyLine line, int postings) {
    List<String> values =
        mayDifferByPart(expectation)
            ? TextCondition.values(expectation.value()).stream()
                .map(value -> withWord(expectation, value))
                .toList()
            : List.of(expectedText(expectation, line));
    return values.size() == 1 ? Collections.nCopies(postings, values.get(0)) : values;
  }

  /** The word clearing is compared whatever its case, and an account as it is. */
  private static String withWord(Expectation expectation, String value) {
    boolean isAccount = expectation.column().filter(MappingColumn.GL_ACCOUNT::equals).isPresent();
    String word = AccountCode.CLEARING.value();
    return isAccount && PlainText.of(value).equals(word) ? word : value;
  }

  private static boolean mayDifferByPart(Expectation expectation) {
    return expectation.column().map(column -> column.kind() == MappingColumn.Kind.ID).orElse(true);
  }

  private String expectedText(Expectation expectation, MoneyLine line) {
    String value = expectation.value();
    if (expectation.column().isEmpty()) {
      return value;
    }
    return switch (expectation.column().get()) {
      case MEMO -> MemoTemplate.of(value).fill(line, context);
      case GROUP_BY -> Grouping.of(value).toString();
      case SHARES -> PlainText.of(value);
      case POST_AS -> PostAs.ofWord(value).map(PostAs::word).orElse(value);
      case TAX_TREATMENT -> TaxTreatment.ofWord(value).map(TaxTreatment::word).orElse(value);
      default -> value;
    };
  }

  /** A result of a posting; empty if it has none. */
  public String actual(Assignment assignment, Expectation expectation) {
    Optional<MappingColumn> column = expectation.column();
    if (column.isEmpty()) {
      return assignment.dimensions().userDefined().getOrDefault(expectation.title(), "");
    }
    return switch (column.get()) {
      case POST_AS -> assignment.postAs().word();
      case GL_ACCOUNT -> assignment.account().map(AccountCode::value).orElse("");
      case TAX_TREATMENT -> assignment.taxTreatment().word();
      case MEMO -> assignment.memo();
      case GROUP_BY -> grouping(assignment).toString();
      case SHARES -> shares(assignment);
      default -> dimension(assignment, column.get());
    };
  }

  private Grouping grouping(Assignment assignment) {
    return row(assignment)
        .map(row -> row.target().grouping())
        .orElseGet(() -> new Grouping(assignment.presentation(), Set.of()));
  }

  private String shares(Assignment assignment) {
    return row(assignment)
        .flatMap(row -> row.target().split())
        .map(split -> PlainText.of(split.name()))
        .orElse("");
  }

  private static String dimension(Assignment assignment, MappingColumn column) {
    return column
        .dimension()
        .map(dimension -> assignment.dimensions().standard().getOrDefault(dimension, ""))
        .orElseThrow(() -> new IllegalArgumentException(column + " is no result"));
  }

  /** The row that decided; empty if none did. */
  Optional<MappingRow> row(Assignment assignment) {
    return deciding.row(assignment);
  }
}
