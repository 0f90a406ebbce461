// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static io.ledgerhop.command.page.AnswerColumn.figure;
import static io.ledgerhop.command.page.AnswerColumn.text;

import io.ledgerhop.command.page.AnswerColumn;
import io.ledgerhop.command.page.AnswerPage;
import io.ledgerhop.command.page.AnswerTable;
import io.ledgerhop.command.page.Words;
import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.answer.Coverage;
import io.ledgerhop.mapping.answer.finding.RowWords;
import io.ledgerhop.mapping.answer.tests.ChangedCell;
import io.ledgerhop.mapping.answer.tests.ProposedTest;
import io.ledgerhop.mapping.answer.tests.ProposedTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows the tests that a workbook lacks.
 *
 * @param proposals tests to paste
 * @param changed the result cells that were changed
 */
record TestsAnswer(Coverage coverage, ProposedTests proposals, List<ChangedCell> changed) {

  AnswerPage page(String workbook, List<String> about, List<String> unread) {
    List<ChangedCell> unnoticed = unnoticed();
    return new AnswerPage(
        "tests",
        "Tests of " + workbook,
        about,
        needs(unread, unnoticed),
        verdict(unnoticed),
        List.of(proposed(), cells(unnoticed), untested()));
  }

  private String verdict(List<ChangedCell> unnoticed) {
    int rows = coverage.rows().size();
    String land =
        "Tests land on %d of %s"
            .formatted(rows - coverage.untested().size(), Words.count(rows, "row"));
    return changed.isEmpty()
        ? land + "."
        : land
            + ", and notice a change of %d of %s."
                .formatted(
                    changed.size() - unnoticed.size(), Words.count(changed.size(), "result cell"));
  }

  private List<String> needs(List<String> unread, List<ChangedCell> unnoticed) {
    List<String> needs = new ArrayList<>(unread);
    if (!proposals.missing().isEmpty()) {
      needs.add(
          "The tab Tests lacks the title %s: write it behind the last one before you paste."
              .formatted(String.join(", ", proposals.missing())));
    }
    if (!proposals.tests().isEmpty()) {
      needs.add(
          "Rows that decide lines and have no test: %d. Check what the tests below expect, and paste"
                  .formatted(proposals.tests().size())
              + " them into the tab Tests.");
    }
    if (!unnoticed.isEmpty()) {
      needs.add(
          "Result cells that could change without a test turning red, on rows that have tests: %d."
              .formatted(unnoticed.size()));
    }
    return needs;
  }

  private List<ChangedCell> unnoticed() {
    return changed.stream().filter(cell -> !cell.isNoticed()).toList();
  }

  private AnswerTable proposed() {
    List<AnswerColumn> columns =
        proposals.titles().stream()
            .map(title -> title.equalsIgnoreCase(ExampleLine.AMOUNT) ? figure(title) : text(title))
            .toList();
    return new AnswerTable(
        "tests-proposed",
        "Tests to paste",
        "One for each row that decides a line of these settlements and has no test: the first such"
            + " line, and what the workbook gives for it now. The columns are those of the tab"
            + " Tests, and behind them those that it lacks.",
        columns,
        proposals.tests().stream().map(ProposedTest::cells).toList(),
        true);
  }

  private static AnswerTable cells(List<ChangedCell> unnoticed) {
    return new AnswerTable(
        "tests-unnoticed",
        "Cells whose change no test notices",
        "A test lands on the row, and expects nothing of this result.",
        List.of(text("Cell"), text("Column"), text("Says"), text("Row")),
        unnoticed.stream()
            .map(cell -> List.of(cell.place(), cell.title(), cell.value(), RowWords.of(cell.row())))
            .toList());
  }

  private AnswerTable untested() {
    Set<MappingRow> proposed =
        proposals.tests().stream().map(ProposedTest::row).collect(Collectors.toSet());
    return new AnswerTable(
        "tests-untested",
        "Rows without a test and without a proposal",
        "No test lands on them. Nothing can be proposed: no line of these settlements lands on them"
            + " either, or only lines that a rule of a file would decide if they were alone in their"
            + " orders.",
        List.of(text("Row"), text("Conditions")),
        coverage.untested().stream()
            .filter(use -> !proposed.contains(use.row()))
            .map(use -> List.of(use.row().place(), RowWords.of(use.row())))
            .toList());
  }
}
