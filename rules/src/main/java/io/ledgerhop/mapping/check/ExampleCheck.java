// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static io.ledgerhop.mapping.MappingProblem.TEST_RED;
import static io.ledgerhop.mapping.MappingProblem.TEST_UNMAPPED;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.ExampleLine.Expectation;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.money.Sign;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs the tests of a workbook against its compiled rules. */
public final class ExampleCheck {

  private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

  private final MappingTable table;
  private final RuleSet rules;
  private final CutOff cutOff;
  private final ResultTexts texts;

  private ExampleCheck(MappingTable table, RuleSet rules, CutOff cutOff) {
    this.table = table;
    this.rules = rules;
    this.cutOff = cutOff;
    this.texts = new ResultTexts(table, new LineContext(cutOff, table.products()));
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
   * A test without a day runs once for each period between the From and To dates of the rows; only
   * the first failure is reported.
   */
  private List<Problem> failures(ExampleLine example) {
    NavigableSet<LocalDate> days = days(example);
    for (LocalDate day : days) {
      Instant noon =
          day.atTime(LocalTime.NOON).atZone(cutOff.zoneOf(example.settlement())).toInstant();
      String onDay = days.size() > 1 ? " on " + day : "";
      List<Problem> failures = failures(example, example.postedAt(noon), onDay);
      if (!failures.isEmpty()) {
        return failures;
      }
    }
    return List.of();
  }

  private List<Problem> failures(ExampleLine example, MoneyLine line, String onDay) {
    List<Assignment> assignments = rules.map(line).stream().map(Posting::assignment).toList();
    Assignment first = assignments.get(0);
    if (first.isUnmapped()) {
      String nearest = first.nearest();
      return List.of(
          TEST_UNMAPPED.at(example.place(), onDay + (nearest.isEmpty() ? "" : "; " + nearest)));
    }
    List<Problem> failures = new ArrayList<>();
    for (Expectation expectation : example.expected()) {
      List<String> expected = texts.expected(expectation, line, assignments.size());
      List<String> actual =
          assignments.stream().map(assignment -> texts.actual(assignment, expectation)).toList();
      if (!actual.equals(expected)) {
        String by = cell(assignments, expectation) + onDay;
        failures.add(
            TEST_RED.at(
                expectation.place(), noun(expectation), expectation.value(), shown(actual), by));
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

  private NavigableSet<LocalDate> days(ExampleLine example) {
    if (example.day().isPresent()) {
      return new TreeSet<>(List.of(example.day().get()));
    }
    NavigableSet<LocalDate> starts = new TreeSet<>();
    LineFacts facts = facts(example);
    for (MappingRow row : table.rows()) {
      DateRange dates = row.conditions().dates();
      Conditions others =
          new Conditions(row.conditions().texts(), row.conditions().sign(), DateRange.ALWAYS);
      if (others.accept(facts)) {
        addTo(starts, dates);
        row.target()
            .split()
            .ifPresent(split -> split.periods().forEach(period -> addTo(starts, period.dates())));
      }
    }
    starts.add(starts.isEmpty() ? SOME_DAY : starts.first().minusDays(1));
    return starts;
  }

  private static void addTo(NavigableSet<LocalDate> starts, DateRange dates) {
    dates.from().ifPresent(starts::add);
    dates.to().map(last -> last.plusDays(1)).ifPresent(starts::add);
  }

  private LineFacts facts(ExampleLine example) {
    Map<LineField, String> texts =
        Arrays.stream(LineField.values())
            .collect(
                Collectors.toMap(Function.identity(), field -> PlainText.of(text(example, field))));
    return new LineFacts(texts, example.amount().isNegative() ? Sign.MINUS : Sign.PLUS, SOME_DAY);
  }

  /** A test has the SKU only; its product line follows from it. */
  private String text(ExampleLine example, LineField field) {
    return field == LineField.PRODUCT_LINE
        ? table.products().of(example.text(LineField.SKU))
        : example.text(field);
  }
}
