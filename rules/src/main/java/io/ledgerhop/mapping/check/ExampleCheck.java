// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static io.ledgerhop.mapping.MappingProblem.TEST_RED;
import static io.ledgerhop.mapping.MappingProblem.TEST_UNMAPPED;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.ExampleLine.Expectation;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the tests of a workbook against its compiled rules. */
public final class ExampleCheck {

  private final MappingTable table;
  private final RuleSet rules;
  private final LineContext context;
  private final ResultTexts texts;

  private ExampleCheck(MappingTable table, RuleSet rules, CutOff cutOff) {
    this.table = table;
    this.rules = rules;
    this.context = new LineContext(cutOff, table.products());
    this.texts = new ResultTexts(table, context);
  }

  /**
   * The expectations that are not met, one problem for each cell, in sheet order; empty if all
   * tests pass.
   *
   * @param table the workbook with its tests
   * @param rules compiled from that workbook
   * @param cutOff the cut-off with which the rules were compiled
   */
  public static List<Problem> failures(MappingTable table, RuleSet rules, CutOff cutOff) {
    ExampleCheck check = new ExampleCheck(table, rules, cutOff);
    return table.examples().stream().flatMap(example -> check.failures(example).stream()).toList();
  }

  /**
   * The expectations that are not met on any of the days on which a test runs.
   *
   * @param table the workbook with its tests
   * @param rules compiled from that workbook
   * @param cutOff the cut-off with which the rules were compiled
   */
  public static List<RedTest> everyRed(MappingTable table, RuleSet rules, CutOff cutOff) {
    ExampleCheck check = new ExampleCheck(table, rules, cutOff);
    return table.examples().stream()
        .flatMap(example -> check.redOnEachDay(example).stream().flatMap(List::stream))
        .toList();
  }

  /** Only the first day on which a test fails is reported. */
  private List<Problem> failures(ExampleLine example) {
    List<RedTest> first =
        redOnEachDay(example).stream().filter(red -> !red.isEmpty()).findFirst().orElse(List.of());
    return first.stream().map(RedTest::problem).toList();
  }

  private List<List<RedTest>> redOnEachDay(ExampleLine example) {
    List<MoneyLine> lines = new ExampleDays(table, context.cutOff()).lines(example);
    return lines.stream()
        .map(line -> red(example, line, lines.size() > 1 ? " on " + context.dayOf(line) : ""))
        .toList();
  }

  private List<RedTest> red(ExampleLine example, MoneyLine line, String onDay) {
    List<Assignment> assignments = rules.map(line).stream().map(Posting::assignment).toList();
    Assignment first = assignments.get(0);
    if (first.isUnmapped()) {
      String nearest = first.nearest();
      String why = onDay + (nearest.isEmpty() ? "" : "; " + nearest);
      return List.of(RedTest.unmapped(TEST_UNMAPPED.at(example.place(), why)));
    }
    List<RedTest> failures = new ArrayList<>();
    for (Expectation expectation : example.expected()) {
      List<String> expected = texts.expected(expectation, line, assignments.size());
      List<String> actual =
          assignments.stream().map(assignment -> texts.actual(assignment, expectation)).toList();
      if (!actual.equals(expected)) {
        String by = cell(assignments, expectation) + onDay;
        Problem problem =
            TEST_RED.at(
                expectation.place(), noun(expectation), expectation.value(), shown(actual), by);
        failures.add(new RedTest(problem, texts.row(first), Optional.of(expectation)));
      }
    }
    return failures;
  }

  private static String noun(Expectation expectation) {
    return expectation.column().filter(MappingColumn.GL_ACCOUNT::equals).isPresent()
        ? "account"
        : expectation.title();
  }

  private static String shown(List<String> actual) {
    boolean alike = actual.stream().distinct().count() == 1;
    String text = alike ? actual.get(0) : String.join("; ", actual);
    return text.isEmpty() ? "nothing" : text;
  }

  /**
   * The cell of the deciding row that gives the result; a rule outside the sheet has no cell, and a
   * split has the cells of all its parts.
   */
  private String cell(List<Assignment> assignments, Expectation expectation) {
    Assignment first = assignments.get(0);
    if (assignments.size() > 1) {
      return first.rule().place();
    }
    return texts
        .row(first)
        .flatMap(row -> expectation.column().map(row.cells()::place))
        .orElse(first.rule().place());
  }
}
