// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static io.ledgerhop.mapping.MappingProblem.TEST_RED;
import static io.ledgerhop.mapping.MappingProblem.TEST_UNMAPPED;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.ExampleLine.Expectation;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.MemoTemplate;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.TaxTreatment;
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
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs the tests of a workbook against its compiled rules. */
public final class ExampleCheck {

  private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

  private final MappingTable table;
  private final RuleSet rules;
  private final CutOff cutOff;

  private ExampleCheck(MappingTable table, RuleSet rules, CutOff cutOff) {
    this.table = table;
    this.rules = rules;
    this.cutOff = cutOff;
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
    List<Problem> failures = new ArrayList<>();
    for (Assignment assignment : assignments) {
      if (assignment.isUnmapped()) {
        String nearest = assignment.nearest();
        failures.add(
            TEST_UNMAPPED.at(example.place(), onDay + (nearest.isEmpty() ? "" : "; " + nearest)));
        continue;
      }
      for (Expectation expectation : example.expected()) {
        String actualText = actualText(assignment, expectation);
        if (!actualText.equals(expectedText(expectation, line))) {
          String by = cell(assignment.rule().place(), expectation) + onDay;
          String actual = actualText.isEmpty() ? "nothing" : actualText;
          failures.add(
              TEST_RED.at(expectation.place(), noun(expectation), expectation.value(), actual, by));
        }
      }
    }
    return failures;
  }

  /** The expected value, written in the same form as the actual one. */
  private String expectedText(Expectation expectation, MoneyLine line) {
    String value = expectation.value();
    Optional<MappingColumn> column = expectation.column();
    if (column.isEmpty()) {
      return value;
    }
    return switch (column.get()) {
      case MEMO -> MemoTemplate.of(value).fill(line, cutOff);
      case GROUP_BY -> PlainText.of(value);
      case POST_AS -> PostAs.ofWord(value).map(PostAs::word).orElse(value);
      case TAX_TREATMENT -> TaxTreatment.ofWord(value).map(TaxTreatment::word).orElse(value);
      default -> value;
    };
  }

  private static String actualText(Assignment assignment, Expectation expectation) {
    Optional<MappingColumn> column = expectation.column();
    if (column.isEmpty()) {
      return assignment.dimensions().userDefined().getOrDefault(expectation.title(), "");
    }
    return switch (column.get()) {
      case POST_AS -> assignment.postAs().word();
      case GL_ACCOUNT -> assignment.account().map(AccountCode::value).orElse("");
      case TAX_TREATMENT -> assignment.taxTreatment().word();
      case MEMO -> assignment.memo();
      case GROUP_BY -> assignment.presentation().name().toLowerCase(Locale.ROOT);
      default -> dimension(assignment, column.get());
    };
  }

  private static String dimension(Assignment assignment, MappingColumn column) {
    return Arrays.stream(Dimension.values())
        .filter(dimension -> MappingColumn.of(dimension) == column)
        .map(dimension -> assignment.dimensions().standard().getOrDefault(dimension, ""))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(column + " is no result"));
  }

  private static String noun(Expectation expectation) {
    return expectation.column().filter(MappingColumn.GL_ACCOUNT::equals).isPresent()
        ? "account"
        : expectation.title();
  }

  /** The cell of the deciding row that gives the result; a rule outside the sheet has no cell. */
  private String cell(String decided, Expectation expectation) {
    return table.rows().stream()
        .filter(row -> row.place().equals(decided))
        .flatMap(row -> expectation.column().map(row.cells()::place).stream())
        .findFirst()
        .orElse(decided);
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
      if (!dates.isAlways() && others.accept(facts)) {
        dates.from().ifPresent(starts::add);
        dates.to().map(last -> last.plusDays(1)).ifPresent(starts::add);
      }
    }
    starts.add(starts.isEmpty() ? SOME_DAY : starts.first().minusDays(1));
    return starts;
  }

  private static LineFacts facts(ExampleLine example) {
    Map<LineField, String> texts =
        Arrays.stream(LineField.values())
            .collect(
                Collectors.toMap(Function.identity(), field -> PlainText.of(example.text(field))));
    return new LineFacts(texts, example.amount().isNegative() ? Sign.MINUS : Sign.PLUS, SOME_DAY);
  }
}
